import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
const e2e = createRequire(new URL('../apps/e2e/package.json', import.meta.url))

/**
 * The browser the end-to-end tests drive: an installed Chromium if there is one, otherwise Playwright's own,
 * otherwise Debian's package. Throws a sentence when none can be had.
 */
export function findBrowser(chosen: string | undefined): string {
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM names ${chosen}, which is not there.`)
    return chosen
  }
  return installed() ?? playwrights() ?? debians()
}

function installed(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...paths, macChrome].find(executable) ?? null
}

function playwrights(): string | null {
  const { chromium } = e2e('@playwright/test') as { chromium: { executablePath(): string } }
  const path = chromium.executablePath()
  if (existsSync(path)) return path
  console.log('No Chromium found; fetching the one Playwright brings …')
  run(process.execPath, [e2e.resolve('@playwright/test/cli'), 'install', '--with-deps', 'chromium'])
  return existsSync(path) ? path : null
}

function debians(): string {
  console.log("Trying Debian's Chromium …")
  const root = process.getuid?.() === 0
  const command = root ? [] : ['sudo', '-n']
  const [apt = 'apt-get', ...before] = [...command, 'apt-get']
  run(apt, [...before, 'update', '-q'])
  run(apt, [...before, 'install', '-y', '-q', 'chromium'])
  const path = installed()
  if (path) return path
  throw new Error(
    'The end-to-end tests need Chromium, and none could be installed. Install it (Debian: apt-get install chromium) or name one: CHROMIUM=/path/to/chromium',
  )
}

function run(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'inherit', timeout: 300_000 })
    return true
  } catch {
    return false
  }
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
