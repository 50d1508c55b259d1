import { expect, test } from '@playwright/test'
import { password, people } from './people.ts'

for (const [who, { email, door, state }] of Object.entries(people))
  test(`${who} signs in`, async ({ page }) => {
    await page.goto(`/${door}/`)
    await page.getByLabel('E-mail').fill(email)
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page).toHaveURL(`/${door}/`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.context().storageState({ path: state })
  })
