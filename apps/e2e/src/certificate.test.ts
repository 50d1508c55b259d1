import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './looks.ts'
import { people } from './people.ts'

test.use({ storageState: people.owner.state, viewport: { width: 820, height: 1180 } })

test('a technique that asks for a certificate is refused without one, and charted with it', async ({
  page,
}) => {
  await page.goto('/dashboard/patients')
  await page.getByRole('searchbox').fill('Martin Hargreaves')
  await page.getByRole('link', { name: 'Martin Hargreaves' }).first().click()
  await page.getByRole('link', { name: /^(Start visit|Continue chart)$/ }).click()
  await expect(page).toHaveURL(/\/visits\/[0-9a-f-]{36}$/)
  const visit = page.url()
  await chartCupping(page)
  await expect(page.getByText(/Cupping needs training in cupping/).first()).toBeVisible()
  await expectAccessible(page)

  await page.goto('/dashboard/practice/members')
  await page.getByRole('button', { name: 'Add a credential of Ximena Castillo' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Record it' }).click()
  await expect(dialog.getByText(/must be at least 2 characters/).first()).toBeVisible()
  await expectAccessible(page)
  await dialog.getByLabel('What it is called').fill('Cupping, 40 hours')
  await dialog.getByLabel('Who gave it').fill('School of Touch')
  await dialog.getByLabel('Valid from').fill('2026-01-01')
  await dialog.getByRole('checkbox', { name: /^Cupping/ }).check()
  await dialog.getByRole('button', { name: 'Record it' }).click()
  const held = page.getByRole('region', { name: 'Credentials of Ximena Castillo' })
  await expect(held).toContainText('Cupping, 40 hours')
  await expect(held).toContainText('Valid')
  await expectAccessible(page)

  await page.goto(visit)
  await chartCupping(page)
  await expect(page.getByText(/^Saved/).first()).toBeVisible()
  await expect(page.getByText(/Cupping needs/)).toHaveCount(0)
})

async function chartCupping(page: Page) {
  const later = page.getByRole('button', { name: /^Not asked now/ })
  const place = page.getByLabel('Another place')
  await expect(later.or(place)).toBeVisible()
  if (await later.isVisible()) await later.click()
  await place.selectOption({ label: 'Left upper back' })
  await page.getByRole('button', { name: 'Cupping', exact: true }).click()
}
