import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { people } from './people.ts'

test.use({ storageState: people.therapist.state })

/** As a spreadsheet saves "CSV UTF-8": a byte order mark, semicolons, decimal commas; one value missing, one impossible. */
const file = `\uFEFFclient;arm;stiffness0;stiffness12
A1;massage;6,5;3
A2;massage;7;4
A3;massage;5;2
A4;massage;8;3,5
A5;massage;6;2
A6;massage;7;
B1;waiting;6;6
B2;waiting;7;6
B3;waiting;5;5,5
B4;waiting;8;7
B5;waiting;6;6
B6;waiting;70;6
`

test('outcomes of a spreadsheet are looked at, checked, brought along, reported and taken back', async ({
  page,
}) => {
  const measure = `Neck stiffness ${randomUUID().slice(0, 8)}`
  await page.goto('/dashboard/practice')
  await page.getByRole('link', { name: 'Bring outcomes along' }).click()
  await page
    .getByLabel('Choose a CSV file, or drop it here')
    .setInputFiles({ name: 'stiffness.csv', mimeType: 'text/csv', buffer: Buffer.from(file) })

  const look = page.getByRole('table', { name: /^12 rows, 4 columns/ })
  await expect(look.getByRole('columnheader')).toHaveText([
    'client',
    'arm',
    'stiffness0',
    'stiffness12',
  ])
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(page.getByText(/fields need a look above/)).toBeVisible()
  await expect(page.getByLabel('What was measured')).toBeFocused()

  await page.getByLabel('What was measured').fill(measure)
  await page.getByLabel('Lowest value it can have').fill('0')
  await page.getByLabel('Highest value it can have').fill('10')
  await page.getByRole('radio', { name: 'Lower is better' }).check()
  await page.getByRole('textbox', { name: 'Time 2' }).fill('12 weeks')
  await expect(page.getByRole('combobox', { name: 'Patient' })).toHaveValue('client')
  await expect(page.getByRole('combobox', { name: /^Group/ })).toHaveValue('arm')
  await page.getByLabel('Where arm says “massage”').fill('Massage')
  await page.getByLabel('Where arm says “waiting”').fill('Waiting list')
  await page.getByRole('button', { name: 'Check the file' }).click()

  await expect(page.getByText('11 can be taken')).toBeVisible()
  await expect(page.getByText(/^12 weeks: 10 values, 1 missing/)).toBeVisible()
  await expect(page.getByText('Row 13: "stiffness0" is 70, outside 0 to 10.')).toBeVisible()
  const bring = page.getByRole('button', { name: 'Bring 11 rows along' })
  await bring.click()
  await expect(page.getByRole('alert').filter({ hasText: 'Tick first' })).toBeVisible()
  await page.getByRole('checkbox', { name: /^Leave 1 row behind/ }).check()
  await bring.click()
  await expect(page.getByText(`11 rows of “${measure}” are here now.`)).toBeFocused()

  await page.getByRole('link', { name: 'See the report' }).click()
  await expect(page.getByText('past outcomes of 11 people')).toBeVisible()
  const massage = page
    .getByRole('table', { name: /^Massage/ })
    .getByRole('row', { name: '12 weeks' })
  await expect(massage).toContainText('83% of 6')
  await expect(massage).toContainText(/likely \d\.\d to \d\.\d/)
  await expect(massage).toContainText('5 of 5')
  await expect(massage).toContainText('5 of 6')
  await expect(
    page.getByRole('region', { name: 'The difference between the two groups' }),
  ).toContainText('10 people')

  await page.getByRole('link', { name: 'Bring outcomes along' }).click()
  await page.getByRole('button', { name: `Undo ${measure}` }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click()
  const row = page.getByRole('row', { name: new RegExp(measure) })
  await expect(row).toContainText('Taken back on')
  await page.getByRole('link', { name: 'Practice', exact: true }).first().click()
  await expect(page.getByLabel('What to look at')).toBeVisible()
  await expect(page.getByRole('option', { name: new RegExp(measure) })).toHaveCount(0)
})
