import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './looks.ts'
import { addPatient } from './new-patient.ts'
import { people } from './people.ts'

test.use({ storageState: people.owner.state, viewport: { width: 820, height: 1180 } })

test('a calf that measures 5 cm more than the other stops the day', async ({ page }) => {
  await addPatient(page, 'Calf')
  await record(page, {
    measure: 'Limb girth, difference between sides',
    which: /^Calf girth/,
    readings: {
      'Left, first reading': '40',
      'Left, second reading': '40',
      'Right, first reading': '35',
      'Right, second reading': '35',
    },
  })
  await page.getByRole('link', { name: 'Safety' }).first().click()
  await expect(page.getByText('Blood clot in a limb').first()).toBeVisible()
  await expectAccessible(page)
})

test('two limb volumes are held against each other on the chart', async ({ page }) => {
  await addPatient(page, 'Arm')
  for (const [side, girth] of [
    ['Left', '35'],
    ['Right', '30'],
  ] as const)
    await record(page, {
      measure: 'Limb volume from girths',
      which: 'Arm volume',
      side,
      readings: {
        'Distance from one girth to the next': '10',
        'Girth 1 of up to 15, upwards': girth,
        'Girth 2 of up to 15, upwards': girth,
        'Girth 3 of up to 15, upwards': girth,
      },
    })
  await page.getByText('Left arm volume', { exact: true }).click()
  await expect(
    page.getByText('200 mL or a tenth apart: worth asking a doctor about').first(),
  ).toBeVisible()
  await expectAccessible(page)
})

type Measurement = {
  readonly measure: string
  readonly which: string | RegExp
  readonly side?: 'Left' | 'Right'
  readonly readings: Readonly<Record<string, string>>
}

async function record(page: Page, { measure, which, side, readings }: Measurement): Promise<void> {
  await page.getByRole('button', { name: 'Record a measurement' }).click()
  const dialog = page.getByRole('dialog', { name: 'Record a measurement' })
  await dialog.getByLabel('Measure', { exact: true }).selectOption({ label: measure })
  const option = dialog.getByLabel('Which').getByRole('option', { name: which })
  await dialog.getByLabel('Which').selectOption((await option.textContent()) ?? '')
  if (side) await dialog.getByLabel('Side').selectOption({ label: side })
  for (const [label, value] of Object.entries(readings)) await dialog.getByLabel(label).fill(value)
  await dialog.getByRole('button', { name: 'Record', exact: true }).click()
  await expect(dialog).toBeHidden()
}
