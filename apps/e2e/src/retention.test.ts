import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './looks.ts'
import { addPatient } from './new-patient.ts'
import { people } from './people.ts'

test.use({ storageState: people.owner.state, viewport: { width: 820, height: 1180 } })

async function looks(page: Page): Promise<void> {
  for (const width of [390, 820]) {
    await page.setViewportSize({ width, height: 1180 })
    await expectAccessible(page)
  }
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page, 'colours')
  await page.emulateMedia({ colorScheme: 'light' })
}

test('the owner says how long records are kept', async ({ page }) => {
  await page.goto('/dashboard/practice')
  await page.getByRole('link', { name: 'How long records are kept' }).click()
  await expect(page.getByText('10 years after their last entry, and at least')).toBeVisible()
  await expect(page.getByText('Every record is within its time')).toBeVisible()
  await looks(page)
  await page.getByRole('button', { name: 'Change the rule' }).click()
  const dialog = page.getByRole('dialog', { name: 'How long records are kept' })
  await expect(dialog.getByRole('radio', { name: /^Ontario/ })).toBeChecked()

  await test.step('in numbers of their own, where it is wrong it says so', async () => {
    await dialog.getByRole('radio', { name: /^Another rule/ }).check()
    await dialog.getByLabel('After the last entry').fill('0')
    await dialog.getByRole('button', { name: 'Save the rule' }).click()
    await expect(dialog.getByLabel('After the last entry')).toHaveAttribute('aria-invalid', 'true')
    await looks(page)
    await dialog.getByLabel('After the last entry').fill('12')
    await expect(dialog.getByText('for 12 years after their last entry')).toBeVisible()
  })

  await test.step('and it holds at once, and after another look', async () => {
    await dialog.getByRole('button', { name: 'Save the rule' }).click()
    await expect(dialog).toBeHidden()
    await page.reload()
    await expect(page.getByText('Records are kept for 12 years')).toBeVisible()
  })
})

test('a record that is kept can be held; one that was added by mistake goes by its name', async ({
  page,
}) => {
  const name = await addPatient(page, 'Mistake')
  const card = page.getByRole('region', { name: 'How long it is kept' })
  await expect(card).toContainText('added by mistake')

  await test.step('held, it cannot be erased', async () => {
    await card.getByRole('button', { name: 'Hold it' }).click()
    const dialog = page.getByRole('dialog', { name: `Hold the record of ${name}` })
    await dialog.getByRole('button', { name: 'Hold it' }).click()
    await expect(dialog.getByLabel('Why')).toHaveAttribute('aria-invalid', 'true')
    await looks(page)
    await dialog.getByLabel('Why').fill('A claim is open.')
    await dialog.getByRole('button', { name: 'Hold it' }).click()
    await expect(card).toContainText('Held until it is lifted: A claim is open.')
    await expect(card.getByRole('button', { name: 'Erase the record' })).toBeHidden()
    await card.getByRole('button', { name: 'Lift the hold' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Lift it' }).click()
    await expect(card).not.toContainText('Held')
  })

  await test.step('erased, it is nowhere any more', async () => {
    await card.getByRole('button', { name: 'Erase the record' }).click()
    const dialog = page.getByRole('dialog', { name: `Erase the record of ${name}?` })
    await expect(dialog.getByText('Backups still hold it until')).toBeVisible()
    await dialog.getByLabel('Type the family name').fill('Somebody else')
    await dialog.getByRole('button', { name: 'Erase for good' }).click()
    await expect(dialog.getByText('That is not the family name on this record.')).toBeVisible()
    await looks(page)
    const chart = page.url()
    await dialog.getByLabel('Type the family name').fill(name.replace('Mistake ', ''))
    await dialog.getByRole('button', { name: 'Erase for good' }).click()
    await expect(page).toHaveURL(/\/dashboard\/patients/)
    await expect(page.getByText('The record is erased.').first()).toBeVisible()
    await page.getByRole('searchbox').fill(name)
    await expect(page.getByText(name)).toBeHidden()
    await page.goto(chart)
    await expect(page.getByText("We couldn't find that").first()).toBeVisible()
  })
})
