import { expect, test } from '@playwright/test'
import { expectAccessible } from './looks.ts'
import { people } from './people.ts'

test.use({ storageState: people.owner.state, viewport: { width: 820, height: 1180 } })

test('the owner adds a technique of the practice’s own; it is found, changed, offered in a plan and taken out', async ({
  page,
}) => {
  const name = `Hot stones ${Date.now()}`
  await page.goto('/dashboard/library')
  await page.getByRole('link', { name: 'Add our own' }).click()
  await page.getByRole('link', { name: /Add a technique/ }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused()
  await expect(page.getByText('Name must be at least 2 characters.')).toBeVisible()
  await expectAccessible(page)

  await page.getByLabel('Name', { exact: true }).fill('Swedish massage')
  await page.getByLabel('About').fill('Warm stones are laid on the back.')
  await page.getByRole('checkbox', { name: 'Relaxation' }).check()
  await page.getByRole('checkbox', { name: 'Warmth or cold' }).check()
  await page.getByLabel('How', { exact: true }).fill('40 to 45 degrees, with a cloth between.')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Name “Swedish massage” is taken')).toBeVisible()
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Our own', exact: true })).toBeVisible()

  await page.goto('/dashboard/library')
  await page.getByRole('searchbox').fill(name)
  const row = page.getByRole('link', { name: new RegExp(name) })
  await expect(row).toContainText('Our own')
  await row.click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.getByText('Nobody has studied this well enough')).toBeVisible()
  await page.getByRole('link', { name: 'Change' }).click()
  await page.getByLabel('Other names').fill('lava stones')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Our own', exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Library' }).first().click()
  await page.getByRole('searchbox').fill('lava')
  await expect(row).toBeVisible()

  await page.goto('/dashboard/patients')
  await page.getByRole('searchbox').fill('Arjun Fuentes')
  await page.getByRole('link', { name: 'Arjun Fuentes' }).first().click()
  await page.getByRole('link', { name: 'Open plan' }).click()
  await page.getByRole('button', { name: 'Change', exact: true }).click()
  await expect(page.getByRole('option', { name })).toBeAttached()

  await page.goto('/dashboard/library?kind=technique')
  await page.getByRole('searchbox').fill(name)
  await row.click()
  await page.getByRole('link', { name: 'Change' }).click()
  await page.getByRole('button', { name: 'Take it out of the library' }).click()
  await expect(page.getByRole('region', { name: 'Taken out' })).toContainText(name)
  await page.goto('/dashboard/library')
  await page.getByRole('searchbox').fill(name)
  await expect(page.getByText('Nothing found for')).toBeVisible()
})
