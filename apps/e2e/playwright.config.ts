import { defineConfig } from '@playwright/test'

const port = Number(process.env.E2E_PORT ?? 3900)
const executablePath = process.env.CHROMIUM
const closed = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  testDir: 'src',
  outputDir: '../../.reports/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../../.reports/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    // each worker comes from an address of its own: nobody shares a limit with another one's tests
    extraHTTPHeaders: { 'x-forwarded-for': `203.0.113.${process.pid % 250}` },
    timezoneId: 'America/New_York',
    reducedMotion: 'reduce',
    screenshot: 'only-on-failure',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: closed },
  },
  projects: [
    { name: 'sign-in', testMatch: '*.setup.ts' },
    { name: 'screens', testMatch: '*.test.ts', dependencies: ['sign-in'] },
    // builds a second product: after the others, whose patience it would try
    { name: 'extend', testMatch: '*.proof.ts', dependencies: ['screens'] },
  ],
  webServer: {
    command: 'node src/serve.ts',
    url: `http://localhost:${port}/readyz`,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    reuseExistingServer: process.env.E2E_PORT !== undefined,
    env: { PORT: String(port), TRUSTED_PROXIES: '127.0.0.1, ::1' },
  },
})
