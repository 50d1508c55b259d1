import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findBrowser } from './browser.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = `${root}.reports/`
rmSync(`${reports}e2e.json`, { force: true })

const browser = findBrowser(process.env.CHROMIUM)
const checked = turbo('lint', 'typecheck', 'unit', 'deps', 'build')
const walked = turbo('e2e')

const unit = unitTests()
const e2e = endToEndTests()
const failed = unit.failed + e2e.failed
const sound = checked && walked && failed === 0 && unit.passed > 0 && e2e.passed > 0
if (!sound && failed === 0)
  console.log('\nA check above failed: look for the first line that says "error" or "failed".')
console.log(`\n${unit.passed + e2e.passed} passed, ${failed || (sound ? 0 : 1)} failed`)
process.exit(sound ? 0 : 1)

function turbo(...tasks: string[]): boolean {
  const { status } = spawnSync(
    'turbo',
    ['run', ...tasks, '--continue', '--concurrency=2', '--output-logs=new-only'],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, CHROMIUM: browser, TURBO_TELEMETRY_DISABLED: '1' },
    },
  )
  return status === 0
}

function unitTests(): { passed: number; failed: number } {
  const report = read<{ numPassedTests: number; numFailedTests: number }>('unit.json')
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 }
}

function endToEndTests(): { passed: number; failed: number } {
  const report = read<{ stats: { expected: number; unexpected: number; flaky: number } }>(
    'e2e.json',
  )
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {}
  // a test that passes only when tried again has failed
  return { passed: expected, failed: unexpected + flaky }
}

function read<Report>(name: string): Report | null {
  try {
    return JSON.parse(readFileSync(`${reports}${name}`, 'utf8')) as Report
  } catch {
    return null
  }
}
