import { expect, test } from '@playwright/test'
import { expectAccessible } from './looks.ts'
import { people } from './people.ts'

const widths = [390, 1440]

test('a patient reads who opened their record, and the owner that nobody touched the list', async ({
  browser,
}) => {
  const owner = await (await browser.newContext({ storageState: people.owner.state })).newPage()
  const patient = await (
    await browser.newContext({ storageState: people.otherPatient.state })
  ).newPage()

  await test.step('the owner opens the chart', async () => {
    await owner.goto('/dashboard/patients')
    await owner.getByRole('searchbox').fill('Charlotte Bennett')
    await owner.getByRole('link', { name: 'Charlotte Bennett' }).first().click()
    await expect(owner.getByRole('heading', { level: 1, name: 'Charlotte Bennett' })).toBeVisible()
  })

  await test.step('the patient sees it, and as what', async () => {
    await patient.goto('/portal/')
    await patient.getByRole('button', { name: /^Account of/ }).click()
    await patient.getByRole('link', { name: 'Who opened your record' }).click()
    await expect(
      patient.getByRole('heading', { level: 1, name: 'Who opened your record' }),
    ).toBeVisible()
    const main = patient.getByRole('main')
    await expect(main).toContainText('Ximena Castillo')
    await expect(main).toContainText('Opened your chart')
    await expect(main).not.toContainText('Arjun')
    for (const width of widths) {
      await patient.setViewportSize({ width, height: 900 })
      await expectAccessible(patient)
    }
  })

  await test.step('the owner sees all of it, sealed', async () => {
    await owner.goto('/dashboard/practice')
    await owner.getByRole('link', { name: 'Who opened what' }).click()
    await expect(owner.getByText('Complete and unchanged.')).toBeVisible()
    await expect(owner.getByRole('table')).toContainText('opened the chart')
    for (const width of widths) {
      await owner.setViewportSize({ width, height: 900 })
      await expectAccessible(owner)
    }
    await owner.getByRole('radio', { name: 'Changes and refusals' }).check({ force: true })
    const entries = owner.getByRole('row').filter({ has: owner.getByRole('cell') })
    await expect(entries.filter({ hasNotText: /change|refused/ })).toHaveCount(0)
    await expect(entries.first()).toBeVisible()
  })

  await test.step('the owner hands out a copy of everything', async () => {
    await owner.goto('/dashboard/patients')
    await owner.getByRole('searchbox').fill('Charlotte Bennett')
    await owner.getByRole('link', { name: 'Charlotte Bennett' }).first().click()
    const files: string[] = []
    owner.on('download', (file) => files.push(file.suggestedFilename()))
    await owner.getByRole('button', { name: 'Save the files' }).click()
    await expect
      .poll(() => files.sort())
      .toEqual(['record-of-charlotte-bennett.html', 'record-of-charlotte-bennett.json'])
  })
})

test('a practice is set up by nobody who has not the whole address', async ({ page }) => {
  await page.goto('/dashboard/set-up#guess')
  await page.getByRole('button', { name: 'Open the practice' }).click()
  await expect(page.getByText('Please type an e-mail address', { exact: false })).toBeVisible()
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    await expectAccessible(page)
  }
  await page.getByLabel('Name of the practice').fill('Linden Street')
  await page.getByLabel('Your name').fill('Olu Adeyemi')
  await page.getByLabel('Your e-mail').fill('olu@example.org')
  await page.getByLabel('Password').fill('plum engine quiet harbour')
  await page.getByRole('button', { name: 'Open the practice' }).click()
  await expect(page.getByRole('alert')).toContainText('the whole address that the server printed')
  await expect(page.getByLabel('Name of the practice')).toHaveValue('Linden Street')
})
