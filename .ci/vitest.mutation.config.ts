import { defineConfig } from 'vitest/config'

/**
 * Seconds each, over thousands of simulated courses: what they hold, the others have to hold alone when mutants are looked
 * for. The practice twin itself is not mutated: what it draws has no right value, only right rates.
 */
const simulations = [
  'src/outcomes/{ten-looks,what-diaries-tell,what-survives-arithmetic}.test.ts',
  'src/plans/draft-plan-safety.test.ts',
  'src/practice-twin/**',
]

/** What Stryker runs: the domain's tests alone. The root config's other projects need a database and a browser. */
export default defineConfig({
  test: {
    root: new URL('../packages/domain', import.meta.url).pathname,
    include: ['src/**/*.test.ts'],
    exclude: simulations,
    // every line counts itself while mutants are looked for
    testTimeout: 180_000,
  },
})
