import { expect, type Page, test } from '@playwright/test'
import { password, people } from './people.ts'

test.describe('who signs in', () => {
  for (const door of ['portal', 'dashboard'])
    test(`at the ${door} with a wrong password hears one sentence, and keeps the address`, async ({
      page,
    }) => {
      await signIn(page, door, people.patient.email, 'a guess')
      await expect(
        page.getByRole('alert').filter({ hasText: 'do not belong together' }),
      ).toBeVisible()
      await expect(page.getByLabel('E-mail')).toHaveValue(people.patient.email)
      await expect(page).toHaveURL(new RegExp(`/${door}/sign-in`))
    })

  test('as a patient at the dashboard is shown to the portal', async ({ page }) => {
    await signIn(page, 'dashboard', people.patient.email, password)
    await expect(page.getByText("doesn't belong to a practice's team")).toBeVisible()
    await page.getByRole('link', { name: 'patient portal' }).click()
    await expect(page).toHaveURL('/portal/')
    await expect(page.getByRole('heading', { level: 1, name: /Arjun/ })).toBeVisible()
  })

  test('as a therapist at the portal is shown to the dashboard', async ({ page }) => {
    await signIn(page, 'portal', people.owner.email, password)
    await expect(page.getByText("doesn't belong to a patient")).toBeVisible()
    await page.getByRole('link', { name: 'dashboard' }).click()
    await expect(page).toHaveURL('/dashboard/')
  })
})

test.describe('a therapist', () => {
  test.use({ storageState: people.therapist.state })

  const unknown = '00000000-0000-7000-8000-000000000000'
  const addresses = [
    ...[unknown, 'nobody'].flatMap((id) => [id, `${id}/plan`, `${id}/assess`, `${id}/visits/new`]),
    `${unknown}/visits/${unknown}`,
    "';--",
  ]
  test('finds nothing at the address of nobody, and a way on', async ({ page }) => {
    for (const address of addresses)
      await test.step(address, async () => {
        await page.goto(`/dashboard/patients/${address}`)
        await expect(page.getByText("We couldn't find that.")).toBeVisible()
        await expect(page.getByRole('link', { name: 'Go to today' })).toBeVisible()
      })
  })

  test('who adds a patient with nonsense in every field hears of every field', async ({ page }) => {
    await page.goto('/dashboard/patients')
    await page.getByRole('button', { name: 'Add patient' }).click()
    const dialog = page.getByRole('dialog', { name: 'Add a patient' })
    const nonsense = {
      'Given name': '   ',
      'Family name': 'x'.repeat(81),
      'E-mail': 'robert at tables',
      Phone: '0'.repeat(31),
    }
    for (const [label, words] of Object.entries(nonsense))
      await dialog.getByLabel(label).fill(words)
    const add = dialog.getByRole('button', { name: 'Add patient' })
    await add.click()
    for (const label of [...Object.keys(nonsense), 'Birth date']) {
      const field = dialog.getByLabel(label)
      await expect(field).toHaveAttribute('aria-invalid', 'true')
      await expect(field).toHaveAccessibleDescription(/\w+ \w+/)
    }
    await expect(dialog.getByLabel('Given name')).toBeFocused()
    await expect(dialog.getByLabel('Family name')).toHaveValue('x'.repeat(81))

    await dialog.getByLabel('Given name').fill('<script>alert(1)</script>')
    await dialog.getByLabel('Family name').fill('Tables')
    await dialog.getByLabel('E-mail').fill('')
    await dialog.getByLabel('Phone').fill('')
    await dialog.getByLabel('Birth date').fill('2099-01-01')
    await add.click()
    await expect(dialog.getByText('The birth date lies in the future.')).toBeVisible()
  })

  const files = [
    {
      what: 'in UTF-16',
      buffer: Buffer.from('\uFEFFid,pain1,pain2\n1,5,3\n', 'utf16le'),
      says: 'not in UTF-8 but in UTF-16',
    },
    {
      what: 'of 11 MB',
      buffer: Buffer.alloc(11 * 1024 * 1024, 'a,b\n'),
      says: 'is 11 MB; at most',
    },
    { what: 'with no rows', buffer: Buffer.from('id,pain1,pain2\n'), says: 'no rows below' },
    {
      what: 'with an open quotation mark',
      buffer: Buffer.from('id,a1,a2\n1,"5,3\n'),
      says: 'breaks off',
    },
  ]
  for (const { what, buffer, says } of files)
    test(`who brings a file ${what} along hears why it can't be read`, async ({ page }) => {
      await page.goto('/dashboard/practice/import')
      await chooseFile(page, `${what}.csv`, buffer)
      await expect(page.getByRole('alert').filter({ hasText: says })).toBeVisible()
      await expect(page.getByRole('button', { name: 'Check the file' })).toBeHidden()
      await expect(page.getByRole('table').getByText(`${what}.csv`)).toHaveCount(0)
    })

  test('whose file holds formulas and one person twice hears of each row, and nothing is brought along', async ({
    page,
  }) => {
    await page.goto('/dashboard/practice/import')
    const rows = [
      'id,pain1,pain2',
      '1,=1+1,3',
      '2,5,4',
      '2,6,4',
      '3,many,4',
      '4,11,4',
      ',5,4',
      '5,,',
    ]
    await chooseFile(page, 'broken.csv', Buffer.from(rows.join('\n')))
    await page.getByLabel('What was measured').fill('Pain')
    await page.getByLabel('Lowest value it can have').fill('0')
    await page.getByLabel('Highest value it can have').fill('10')
    await page.getByRole('radio', { name: 'Lower is better' }).check()
    await page.getByRole('textbox', { name: 'Time 2' }).fill('After')
    await page.getByRole('button', { name: 'Check the file' }).click()
    await expect(page.getByText('7 refused')).toBeVisible()
    for (const words of [
      'Row 2: "pain1" holds a formula (=1+1), which is never run or kept.',
      'Row 3: 2 stands in rows 3, 4; which one is right?',
      'Row 4: 2 stands in rows 3, 4; which one is right?',
      'Row 5: "pain1" says "many", which is not a number.',
      'Row 6: "pain1" is 11, outside 0 to 10.',
      'Row 7: "id" is empty, so nobody knows whose row it is.',
      'Row 8: no value at any time, so there is nothing to bring along.',
    ])
      await expect(page.getByText(words)).toBeVisible()
    await expect(page.getByText('No row can be taken.')).toBeVisible()
    await page.reload()
    await expect(page.getByText('broken.csv')).toHaveCount(0)
  })
})

async function signIn(page: Page, door: string, email: string, word: string): Promise<void> {
  await page.goto(`/${door}/`)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(word)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

async function chooseFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  const file = { name, mimeType: 'text/csv', buffer }
  await page.getByLabel('Choose a CSV file, or drop it here').setInputFiles(file)
}
