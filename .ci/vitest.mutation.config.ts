import { defineConfig } from 'vitest/config'

/** What Stryker runs: the domain's tests alone. The root config's other projects need a database and a browser. */
export default defineConfig({
  test: {
    root: new URL('../packages/domain', import.meta.url).pathname,
    include: ['src/**/*.test.ts'],
    // every line counts itself while mutants are looked for
    testTimeout: 180_000,
  },
})
