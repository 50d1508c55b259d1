import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, unfold } from './looks.ts'
import { people } from './people.ts'

const widths = [390, 820, 1440]
const shots = `${import.meta.dirname}/../../../.reports/screens`

type Screen = { name: string; open: (page: Page) => Promise<unknown> }

const portal: Screen[] = [
  {
    name: 'portal-today',
    open: async (page) => {
      await page.goto('/portal/')
      await unfold(page)
    },
  },
  { name: 'portal-check-in', open: (page) => page.goto('/portal/check-in') },
  { name: 'portal-check-in-map', open: openMap },
  {
    name: 'portal-check-in-place',
    open: async (page) => {
      await openMap(page)
      await page.getByText('List', { exact: true }).click()
      await page.locator('summary').filter({ hasText: 'Knees to feet' }).click()
      await page.getByRole('button', { name: /^Left calf, not marked/ }).click()
      await page.getByRole('radio', { name: '4 of 10' }).click()
    },
  },
  {
    name: 'portal-progress',
    open: async (page) => {
      await page.goto('/portal/progress')
      await unfold(page)
    },
  },
  {
    name: 'portal-progress-chart',
    open: async (page) => {
      await page.goto('/portal/progress')
      await page
        .getByRole('button', { name: /Open the chart/ })
        .first()
        .click()
      await expect(page.getByRole('dialog').getByRole('img').first()).toBeVisible()
    },
  },
  {
    name: 'portal-plan',
    open: async (page) => {
      await page.goto('/portal/plan')
      await unfold(page)
    },
  },
  { name: 'portal-safety', open: (page) => page.goto('/portal/safety') },
  {
    name: 'portal-safety-yes',
    open: async (page) => {
      await page.goto('/portal/safety')
      const breathless = page.getByRole('group', { name: /short of breath/ })
      await breathless.getByRole('radio', { name: 'Yes' }).check({ force: true })
      await expect(page.getByRole('alert')).toContainText('emergency number')
    },
  },
  {
    name: 'portal-safety-places',
    open: async (page) => {
      await page.goto('/portal/safety')
      const leg = page.getByRole('group', { name: /^Is one calf, leg or arm newly swollen/ })
      const none = page.getByRole('button', { name: 'None of these', exact: true })
      await expect(none).toBeVisible()
      while (!(await leg.isVisible())) await none.click()
      await leg.getByRole('radio', { name: 'Yes' }).check({ force: true })
      await page.getByRole('button', { name: 'Choose places' }).click()
      await page.locator('summary').filter({ hasText: 'Knees to feet' }).click()
      await page.getByRole('checkbox', { name: 'Left calf' }).check({ force: true })
    },
  },
  { name: 'portal-account', open: (page) => page.goto('/portal/account') },
  { name: 'portal-nothing-here', open: (page) => page.goto('/portal/nowhere') },
]

const dashboard: Screen[] = [
  { name: 'dashboard-account', open: (page) => page.goto('/dashboard/account') },
  { name: 'dashboard-second-step', open: (page) => page.goto('/dashboard/second-step') },
  { name: 'dashboard-today', open: (page) => page.goto('/dashboard/') },
  { name: 'dashboard-patients', open: (page) => page.goto('/dashboard/patients') },
  {
    name: 'dashboard-add-patient',
    open: async (page) => {
      await page.goto('/dashboard/patients')
      await page.getByRole('button', { name: 'Add patient' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('button', { name: 'Add patient' }).click()
      await expect(dialog.getByLabel('Given name')).toHaveAttribute('aria-invalid', 'true')
    },
  },
  {
    name: 'dashboard-chart',
    open: async (page) => {
      await openChart(page)
      await unfold(page)
    },
  },
  {
    name: 'dashboard-measure',
    open: async (page) => {
      await openChart(page)
      await page.getByRole('button', { name: 'Record a measurement' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Record', exact: true }).click()
      await expect(
        page.getByRole('dialog').getByText('All three answers are needed.'),
      ).toBeVisible()
    },
  },
  {
    name: 'dashboard-assess',
    open: async (page) => {
      await page.goto(`${await openChart(page)}/assess`)
      await page.getByRole('button', { name: 'Save and see the suggested plan' }).click()
      await expect(page.getByText(/^Not saved yet/)).toBeVisible()
      await unfold(page)
    },
  },
  {
    name: 'dashboard-plan',
    open: async (page) => {
      await page.goto(`${await openChart(page)}/plan`)
      await unfold(page)
    },
  },
  {
    name: 'dashboard-change-plan',
    open: async (page) => {
      await page.goto(`${await openChart(page)}/plan`)
      await page.getByRole('button', { name: 'Change', exact: true }).click()
      await expect(page.getByLabel('Why it changes')).toBeVisible()
    },
  },
  {
    name: 'dashboard-safety',
    open: async (page) => {
      await page.goto(`${await openChart(page, 'Tomáš Zelenka')}/safety`)
      await expect(page.getByRole('region', { name: 'What today means' })).toBeVisible()
      await unfold(page)
    },
  },
  {
    name: 'dashboard-safety-round',
    open: async (page) => {
      await page.goto(`${await openChart(page, 'Milan Chukwu')}/safety`)
      await page.getByRole('button', { name: 'Ask now' }).click()
      const surgery = page.getByRole('group', { name: /operation or a procedure/ })
      await surgery.getByRole('radio', { name: 'Yes' }).check({ force: true })
      await expect(page.getByLabel(/^When was that/)).toBeVisible()
    },
  },
  {
    name: 'dashboard-visit-asks',
    open: async (page) => {
      await openChart(page, 'Milan Chukwu')
      await page.getByRole('link', { name: /^(Start visit|Continue chart)$/ }).click()
      await expect(page.getByRole('button', { name: /^Not asked now/ })).toBeVisible()
    },
  },
  { name: 'dashboard-visit', open: openVisit },
  {
    name: 'dashboard-visit-finished',
    open: async (page) => {
      await openChart(page)
      const visits = page.getByRole('region', { name: 'Visits' }).getByRole('listitem')
      const finished = visits.filter({ hasNotText: 'Finish the chart' })
      await finished.getByRole('heading').getByRole('link').first().click()
      await expect(page.getByText(/^Signed by/)).toBeVisible()
    },
  },
  { name: 'dashboard-library', open: (page) => page.goto('/dashboard/library?search=pain') },
  {
    name: 'dashboard-library-content',
    open: (page) => page.goto('/dashboard/library/content'),
  },
  {
    name: 'dashboard-condition',
    open: (page) => page.goto('/dashboard/library/conditions/neck-pain'),
  },
  {
    name: 'dashboard-technique',
    open: (page) => page.goto('/dashboard/library/techniques/swedish'),
  },
  {
    name: 'dashboard-library-measure',
    open: (page) => page.goto('/dashboard/library/measures/peg'),
  },
  {
    name: 'dashboard-library-self-care',
    open: (page) => page.goto('/dashboard/library/self-care/heat'),
  },
  { name: 'dashboard-practice', open: (page) => page.goto('/dashboard/practice') },
  { name: 'dashboard-import', open: openImport },
  { name: 'dashboard-nothing-here', open: (page) => page.goto('/dashboard/nowhere') },
]

async function openMap(page: Page): Promise<void> {
  await page.goto('/portal/check-in')
  await page.getByRole('button', { name: 'Skip these' }).click()
  await expect(page.getByRole('heading', { name: 'How are you doing?' })).toBeVisible()
  await page.getByRole('button', { name: 'Skip these' }).click()
  await expect(page.getByRole('group', { name: /^Body map/ })).toBeVisible()
}

async function openChart(page: Page, name = 'Arjun Fuentes'): Promise<string> {
  await page.goto('/dashboard/patients')
  await page.getByRole('searchbox').fill(name)
  await page.getByRole('link', { name }).first().click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  return new URL(page.url()).pathname.replace(/\/$/, '')
}

async function openVisit(page: Page): Promise<void> {
  await openChart(page, 'Milan Chukwu')
  await page.getByRole('link', { name: /^(Start visit|Continue chart)$/ }).click()
  await page.getByRole('button', { name: /^Not asked now/ }).click()
  await page.getByRole('button', { name: 'From plan' }).click()
  await expect(page.getByRole('list', { name: 'Lines' })).toBeVisible()
  await unfold(page)
}

async function openImport(page: Page): Promise<void> {
  await page.goto('/dashboard/practice/import')
  const buffer = Buffer.from('id,arm,pain1,pain2\n1,a,5,3\n2,b,=1,2\n3,a,6,1\n')
  const file = { name: 'pain.csv', mimeType: 'text/csv', buffer }
  await page.getByLabel('Choose a CSV file, or drop it here').setInputFiles(file)
  await page.getByLabel('What was measured').fill('Pain')
  await page.getByLabel('Lowest value it can have').fill('0')
  await page.getByLabel('Highest value it can have').fill('10')
  await page.getByRole('radio', { name: 'Lower is better' }).check()
  await page.getByRole('textbox', { name: 'Time 2' }).fill('After')
  await page.getByRole('button', { name: 'Check the file' }).click()
  await page.getByRole('button', { name: 'Bring 2 rows along' }).click()
  await expect(page.getByText(/^Tick first/)).toBeVisible()
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

test.describe('a patient whose answer waits for somebody to look', () => {
  test.use({ storageState: people.lockedPatient.state })
  look([
    {
      name: 'portal-today-locked',
      open: async (page) => {
        await page.goto('/portal/')
        await expect(page.getByRole('region', { name: 'Please see a doctor today' })).toBeVisible()
      },
    },
  ])
})

test.describe('a therapist', () => {
  test.use({ storageState: people.therapist.state })
  look(dashboard)
})

/**
 * One visit to each screen: all rules on a phone, what depends on the width on wider ones, and the colours once more in
 * the dark on the narrowest and the widest. With SHOTS set, a picture of each is left to look at.
 */
function look(screens: readonly Screen[]): void {
  for (const { name, open } of screens)
    test(`${name}: nothing for axe to find at any width, light and dark`, async ({ page }) => {
      await page.setViewportSize({ width: widths[0] ?? 390, height: 900 })
      await open(page)
      for (const [index, width] of widths.entries()) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme: 'light' })
        await expectAccessible(page, index === 0 ? 'all' : 'layout')
        await shoot(page, `${name}-${width}-light`)
        await page.emulateMedia({ colorScheme: 'dark' })
        if (index !== 1) await expectAccessible(page, 'colours')
        await shoot(page, `${name}-${width}-dark`)
      }
    })
}

async function shoot(page: Page, name: string): Promise<void> {
  if (!process.env.SHOTS) return
  // a dialog lies over the window, not over the whole page
  const fullPage = (await page.locator('dialog[open]').count()) === 0
  await page.screenshot({ path: `${shots}/${name}.png`, fullPage })
}
