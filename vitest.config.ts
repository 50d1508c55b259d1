import { defineConfig } from 'vitest/config'

const britishReader = new URL('.ci/british-reader.ts', import.meta.url).pathname

export default defineConfig({
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: '.reports/unit.json' },
    testTimeout: 20_000,
    hookTimeout: 60_000,
    isolate: false,
    // by default one core is left idle, which on two is half of them
    maxWorkers: 2,
    coverage: {
      provider: 'v8',
      // seen from the root, and from the domain when it runs alone
      include: ['packages/domain/src/**/*.ts', 'src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/example-*.ts'],
      reporter: [['text', { skipFull: true, maxCols: 120 }], 'json-summary', 'html'],
      reportsDirectory: '.reports/coverage',
      thresholds: {
        branches: 100,
      },
    },
    projects: [
      {
        extends: true,
        test: { name: 'domain', root: 'packages/domain', include: ['src/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          root: 'packages/ui',
          setupFiles: britishReader,
          include: ['src/**/*.test.{ts,tsx}'],
          css: { include: /\.css\?raw$/ },
        },
      },
      {
        extends: true,
        test: {
          name: 'api',
          root: 'apps/api',
          include: ['src/**/*.test.ts', 'faults/*.test.ts'],
          globalSetup: 'src/db/test-server.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'portal',
          root: 'apps/portal',
          include: ['src/**/*.test.{ts,tsx}'],
          setupFiles: britishReader,
        },
      },
      {
        extends: true,
        test: {
          name: 'dashboard',
          root: 'apps/dashboard',
          include: ['src/**/*.test.{ts,tsx}'],
          setupFiles: britishReader,
        },
      },
      {
        extends: true,
        test: { name: 'tree', root: '.ci', include: ['**/*.test.ts'], exclude: ['dist/**'] },
      },
    ],
  },
})
