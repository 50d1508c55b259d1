import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { filledIn, handEase, workedExamples } from './hand-ease.ts'
import { password, people } from './people.ts'
import { copyProduct, type ProductCopy } from './product-copy.ts'

const port = Number(process.env.E2E_PORT ?? 3900) + 1
const baseURL = `http://localhost:${port}`
const catalogue = 'packages/domain/src/outcomes/catalogue'

/** One measure at the start and after two weeks, as a practice brings it along. */
const file = `client,ease0,ease2\n${Array.from({ length: 12 }, (_, index) => `A${index},3,6`).join('\n')}\n`

test.use({ actionTimeout: 15_000 })
test.describe.configure({ mode: 'serial', timeout: 240_000 })
let copy: ProductCopy
test.beforeAll(() => {
  copy = copyProduct()
})
test.afterAll(() => copy.remove())

test('an instrument is one new file, its test and one line', async () => {
  const before = readFileSync(join(copy.folder, `${catalogue}.ts`), 'utf8').split('\n')
  copy.run(['.ci/new/run-new.ts', 'instrument', handEase.id])
  const worked = join(copy.folder, catalogue, `${handEase.id}.test.ts`)
  const unit = ['../../node_modules/vitest/vitest.mjs', 'run', `catalogue/${handEase.id}`]
  expect(() => copy.run(unit, 'packages/domain'), 'the unfinished test must fail').toThrow()

  writeFileSync(join(copy.folder, catalogue, `${handEase.id}.ts`), filledIn)
  const skeleton = readFileSync(worked, 'utf8')
  expect(skeleton).toContain('= []')
  writeFileSync(worked, skeleton.replace('= []', workedExamples))
  copy.run(unit, 'packages/domain')

  expect(copy.changed()).toEqual([
    `${catalogue}.ts`,
    `${catalogue}/${handEase.id}.test.ts`,
    `${catalogue}/${handEase.id}.ts`,
  ])
  const after = readFileSync(join(copy.folder, `${catalogue}.ts`), 'utf8').split('\n')
  expect(after.filter((line) => !before.includes(line))).toHaveLength(1)
  expect(after).toHaveLength(before.length + 1)

  for (const app of ['apps/portal', 'apps/dashboard'])
    copy.run(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], app)
  await copy.serve(port)
})

test('it is recorded on a form, drawn on the chart and asked at the next check-in', async ({
  browser,
}) => {
  const therapist = await signIn(browser, 'therapist')
  await therapist.goto('/dashboard/patients')
  await therapist.getByRole('searchbox').fill('Arjun Fuentes')
  await therapist.getByRole('link', { name: 'Arjun Fuentes' }).click()
  for (const value of ['3 of 10', '6 of 10']) {
    await therapist.getByRole('button', { name: 'Record a measurement' }).click()
    const dialog = therapist.getByRole('dialog', { name: 'Record a measurement' })
    await dialog.getByLabel('Measure').selectOption({ label: handEase.name })
    await dialog.getByRole('group', { name: handEase.prompt }).getByLabel(value).check()
    await dialog.getByRole('button', { name: 'Record', exact: true }).click()
    await expect(dialog).toBeHidden()
  }
  const others = therapist
    .locator('section')
    .filter({ has: therapist.getByRole('heading', { name: 'Other measures', exact: true }) })
    .last()
  await expect(others.getByRole('img', { name: /^Ease of hands: from 3 to 6/ })).toBeVisible()
  await others.locator('summary').filter({ hasText: 'Ease of hands' }).click()
  await expect(others.getByRole('figure').first()).toBeVisible()

  const patient = await signIn(browser, 'patient')
  await patient.goto('/portal/check-in')
  for (const heading of ['How was your past week?', 'How are you doing?']) {
    await expect(patient.getByRole('heading', { name: heading })).toBeVisible()
    await patient.getByRole('button', { name: 'Skip these' }).click()
  }
  await patient.getByRole('group', { name: handEase.prompt }).getByLabel('8 of 10').click()
  await expect(patient.getByRole('heading', { name: 'Where does it hurt?' })).toBeVisible()
  await patient.getByRole('button', { name: 'Nothing hurts today' }).click()
  await patient.getByRole('button', { name: 'Save check-in' }).click()
  await expect(patient.getByRole('heading', { name: 'Thank you, that is saved' })).toBeVisible()
  await expect(patient.getByText('Ease of hands').first()).toBeVisible()
})

test('it is brought along from a file, reported and exported', async ({ browser }) => {
  const owner = await signIn(browser, 'owner')
  await owner.goto('/dashboard/practice/import')
  await owner
    .getByLabel('Choose a CSV file, or drop it here')
    .setInputFiles({ name: 'ease.csv', mimeType: 'text/csv', buffer: Buffer.from(file) })
  await owner.getByLabel('Is it one of these measures?').selectOption({ label: handEase.name })
  await expect(owner.getByLabel('What was measured')).toHaveValue(handEase.name)
  await expect(owner.getByLabel('Highest value it can have')).toHaveValue('10')
  await expect(owner.getByRole('radio', { name: 'Higher is better' })).toBeChecked()
  await owner.getByRole('textbox', { name: 'Time 2' }).fill('2 weeks')
  await owner.getByRole('button', { name: 'Check the file' }).click()
  await owner.getByRole('button', { name: 'Bring 12 rows along' }).click()
  await owner.getByRole('link', { name: 'See the report' }).click()
  await expect(owner.getByText('past outcomes of 12 people')).toBeVisible()
  expect(await downloaded(owner)).toContain('2 weeks,12,12,6')

  await owner
    .getByLabel('What to look at')
    .selectOption({ label: `Our courses of care: ${handEase.name}` })
  await expect(owner.getByRole('heading', { name: /^Ease of hands/ }).first()).toBeVisible()
})

async function downloaded(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download table' }).click(),
  ])
  expect(download.suggestedFilename()).toContain('ease-of-hands')
  return readFileSync(await download.path(), 'utf8')
}

async function signIn(browser: Browser, who: 'owner' | 'therapist' | 'patient'): Promise<Page> {
  const { email, door } = people[who]
  const page = await (await browser.newContext({ baseURL, reducedMotion: 'reduce' })).newPage()
  await page.goto(`/${door}/`)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByLabel('E-mail')).toBeHidden()
  await expect(page).toHaveURL(`/${door}/`)
  return page
}
