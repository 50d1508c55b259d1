import { defineConfig } from 'vitest/config'

/** What Stryker runs: the domain's tests alone. The root config's other projects need a database and a browser. */
export default defineConfig({
  test: {
    root: new URL('../packages/domain', import.meta.url).pathname,
    include: ['src/**/*.test.ts'],
    testTimeout: 20_000,
  },
})
