import { type Page, test } from '@playwright/test'
import { expectAccessible } from './looks.ts'
import { people } from './people.ts'

const widths = [390, 820, 1440]
const schemes = ['light', 'dark'] as const
const shots = `${import.meta.dirname}/../../../.reports/screens`

type Screen = { name: string; open: (page: Page) => Promise<unknown> }

const portal: Screen[] = [
  { name: 'portal-today', open: (page) => page.goto('/portal/') },
  { name: 'portal-check-in', open: (page) => page.goto('/portal/check-in') },
  { name: 'portal-progress', open: (page) => page.goto('/portal/progress') },
  { name: 'portal-plan', open: (page) => page.goto('/portal/plan') },
  { name: 'portal-nothing-here', open: (page) => page.goto('/portal/nowhere') },
]

const dashboard: Screen[] = [
  { name: 'dashboard-today', open: (page) => page.goto('/dashboard/') },
  { name: 'dashboard-patients', open: (page) => page.goto('/dashboard/patients') },
  { name: 'dashboard-chart', open: openChart },
  {
    name: 'dashboard-assess',
    open: async (page) => page.goto(`${await openChart(page)}/assess`),
  },
  { name: 'dashboard-plan', open: async (page) => page.goto(`${await openChart(page)}/plan`) },
  { name: 'dashboard-practice', open: (page) => page.goto('/dashboard/practice') },
  { name: 'dashboard-import', open: (page) => page.goto('/dashboard/practice/import') },
  { name: 'dashboard-nothing-here', open: (page) => page.goto('/dashboard/nowhere') },
]

async function openChart(page: Page): Promise<string> {
  await page.goto('/dashboard/patients')
  await page.getByRole('searchbox').fill('Arjun')
  await page.getByRole('link', { name: /Arjun/ }).first().click()
  await page.waitForURL(/patients\/[0-9a-f-]{36}/)
  return new URL(page.url()).pathname.replace(/\/$/, '')
}

test.describe('signed out', () =>
  look([
    { name: 'portal-sign-in', open: (page) => page.goto('/portal/sign-in') },
    { name: 'dashboard-sign-in', open: (page) => page.goto('/dashboard/sign-in') },
  ]))

test.describe('a patient', () => {
  test.use({ storageState: people.patient.state })
  look(portal)
})

test.describe('a therapist', () => {
  test.use({ storageState: people.owner.state })
  look(dashboard)
})

function look(screens: readonly Screen[]): void {
  for (const { name, open } of screens)
    for (const colorScheme of schemes)
      test(`${name}, ${colorScheme}: nothing for axe to find at any width`, async ({ page }) => {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width: widths[0] ?? 390, height: 900 })
        await open(page)
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 })
          await expectAccessible(page)
          await page.screenshot({
            path: `${shots}/${name}-${width}-${colorScheme}.png`,
            fullPage: true,
          })
        }
      })
}
