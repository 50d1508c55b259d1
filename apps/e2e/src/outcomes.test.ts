import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './looks.ts'
import { addPatient } from './new-patient.ts'
import { people } from './people.ts'

test.use({ storageState: people.owner.state, viewport: { width: 820, height: 1180 } })

test('a measure of the practice’s own is added, recorded, judged and drawn on the chart', async ({
  page,
}) => {
  const name = `Grip strength ${Date.now()}`
  await page.goto('/dashboard/library/own-measure')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused()
  await expect(page.getByText('The highest value must be a number.')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('About').fill('How firmly you can press your hand.')
  await page.getByLabel('Unit').fill('kg')
  await page.getByLabel('Highest value').fill('90')
  await page.getByLabel('In steps of').fill('0.5')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('region', { name: 'In the library' })).toContainText(name)

  await page.goto('/dashboard/library')
  await page.getByRole('searchbox').fill(name)
  await expect(page.getByRole('link', { name: new RegExp(name) })).toContainText('Our own')

  await addPatient(page, 'Grip')
  await record(page, name, '95')
  const dialog = page.getByRole('dialog', { name: 'Record a measurement' })
  await expect(dialog.getByText(/must be from 0 to 90 kg; you wrote 95/)).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('spinbutton').fill('30')
  await dialog.getByRole('button', { name: 'Record', exact: true }).click()
  await expect(dialog).toBeHidden()
  await record(page, name, '36.5')
  await expect(dialog).toBeHidden()
  await expect(
    page.getByRole('img', { name: new RegExp(`^${name}: from 30 kg to 36.5 kg`) }),
  ).toBeVisible()
  await page.locator('summary').filter({ hasText: name }).click()
  await expect(page.getByRole('figure').first()).toBeVisible()
  await expect(page.getByText(/4 more measurements will do/).first()).toBeVisible()
})

test('a questionnaire comes with the owner’s word on its licence, and is asked and scored', async ({
  page,
}) => {
  await page.goto('/dashboard/library/own-questionnaire')
  await page
    .getByLabel('Questionnaire')
    .selectOption({ label: 'Pain Self-Efficacy Questionnaire, two questions' })
  await page.getByLabel('Questions', { exact: true }).fill('Can you work?\nCan you live well?')
  await page.getByLabel('What 0 means').fill('Not at all')
  await page.getByLabel('What 6 means').fill('Completely')
  await page.getByLabel('Whose questions they are').fill('M. Nicholas')
  await page.getByLabel('What the licence is').fill('By letter of 2026')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Only with a licence may they be asked here.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('checkbox', { name: /This practice holds a licence/ }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('region', { name: 'In the library' })).toContainText('two questions')

  await addPatient(page, 'Grip')
  await page.getByRole('button', { name: 'Record a measurement' }).click()
  const dialog = page.getByRole('dialog', { name: 'Record a measurement' })
  await dialog
    .getByLabel('Measure')
    .selectOption({ label: 'Pain Self-Efficacy Questionnaire, two questions' })
  await dialog.getByRole('group', { name: 'Can you work?' }).getByLabel('3 of 6').check()
  await dialog.getByRole('group', { name: 'Can you live well?' }).getByLabel('5 of 6').check()
  await expect(dialog.getByRole('status')).toContainText('8')
  await dialog.getByRole('button', { name: 'Record', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('Confidence with pain, two questions').first()).toBeVisible()
})

test('an angle says how it was measured, and is compared with none measured otherwise', async ({
  page,
}) => {
  await addPatient(page, 'Angle')
  const dialog = page.getByRole('dialog', { name: 'Record a measurement' })
  const measure = async (degrees: string) => {
    await page.getByRole('button', { name: 'Record a measurement' }).click()
    await dialog.getByLabel('Measure', { exact: true }).selectOption({ label: 'Range of motion' })
    await dialog.getByLabel('Which').selectOption({ label: 'Neck rotation' })
    await dialog.getByLabel('Side').selectOption({ label: 'Left' })
    for (const reading of ['First', 'Second', 'Third'])
      await dialog.getByLabel(`${reading} reading`).fill(degrees)
  }
  const save = () => dialog.getByRole('button', { name: 'Record', exact: true }).click()

  await measure('50')
  await save()
  await expect(dialog.getByText('Choose how the person was placed.')).toBeVisible()
  await expect(dialog.getByLabel('Position')).toBeFocused()
  await expectAccessible(page)
  await dialog.getByLabel('Position').selectOption({ label: 'Sitting' })
  await save()
  await expect(dialog).toBeHidden()
  await expect(
    page.getByRole('img', { name: 'Left neck rotation (active, goniometer, sitting): 50°' }),
  ).toBeVisible()

  await measure('60')
  await expect(dialog.getByLabel('Position')).toHaveValue('sitting')
  await expect(dialog.getByText(/^Last time 50°/)).toBeVisible()
  await dialog.getByLabel('Measured with').selectOption({ label: 'By eye' })
  await expect(dialog.getByText(/^Last time/)).toBeHidden()
  await expect(dialog.getByText('The first one: later ones are compared with it.')).toBeVisible()
  await save()
  await expect(dialog).toBeHidden()
  await expect(
    page.getByRole('img', { name: 'Left neck rotation (active, by eye, sitting): 60°' }),
  ).toBeVisible()
})

async function record(page: Page, measure: string, value: string): Promise<void> {
  await page.getByRole('button', { name: 'Record a measurement' }).click()
  const dialog = page.getByRole('dialog', { name: 'Record a measurement' })
  await dialog.getByLabel('Measure').selectOption({ label: measure })
  await dialog.getByRole('spinbutton').fill(value)
  await dialog.getByRole('button', { name: 'Record', exact: true }).click()
}
