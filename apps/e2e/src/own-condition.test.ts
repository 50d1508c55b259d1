import { expect, test } from '@playwright/test'
import { expectAccessible } from './looks.ts'
import { addPatient } from './new-patient.ts'
import { people } from './people.ts'

test.use({ storageState: people.owner.state, viewport: { width: 820, height: 1180 } })

test('a condition of the practice’s own is found by its code, assessed, and a plan is suggested for it', async ({
  page,
}) => {
  test.slow()
  const name = `Potter’s thumb ${Date.now()}`

  await test.step('add it', async () => {
    await page.goto('/dashboard/library')
    await page.getByRole('link', { name: 'Add our own' }).click()
    await page.getByRole('link', { name: /Add a condition/ }).click()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Name must be at least 2 characters.')).toBeVisible()
    await expectAccessible(page)

    await page.getByLabel('Name', { exact: true }).fill(name)
    await page.getByLabel('About').fill('Sore from hours at the wheel, at the base of the thumb.')
    await page.getByLabel('ICD-10-CM').fill('M79.644')
    await page.getByLabel('ICD-11').fill('FB56.2')
    await page.getByRole('checkbox', { name: /^Tissue/ }).check()
    await page.getByRole('combobox', { name: 'Places' }).selectOption('palm')
    await page.getByRole('combobox', { name: 'To consider' }).selectOption('swedish')
    await page.getByLabel(/^Why Swedish/).fill('It eases the hand.')
    await page.getByLabel('And then').fill('every four weeks')
    await page.getByRole('combobox', { name: 'Measures' }).selectOption('stiffness-nrs')
    await page.getByRole('combobox', { name: 'Self-care' }).selectOption('static-stretch')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(
      page.getByRole('heading', { level: 1, name: 'Our own', exact: true }),
    ).toBeVisible()
  })

  await test.step('find it', async () => {
    await page.goto('/dashboard/library?kind=condition')
    await page.getByRole('searchbox').fill('M79.644')
    const row = page.getByRole('link', { name: new RegExp(name) })
    await expect(row).toContainText('Our own')
    await row.click()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('treat it', async () => {
    await addPatient(page, 'Ida')
    await page.getByRole('link', { name: 'Assess' }).first().click()
    await page.getByRole('searchbox', { name: 'Search by name or code' }).fill('potter')
    await page.getByRole('button', { name: new RegExp(name) }).click()
    await page
      .getByRole('group', { name: 'Average pain in the past week', exact: true })
      .getByRole('radio', { name: /^6 of/ })
      .click()
    await page.getByRole('radio', { name: 'Somewhat easily' }).check()
    await page.getByRole('button', { name: 'Save and see the suggested plan' }).click()
    await expect(page.getByRole('heading', { name: 'Suggested plan' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Swedish massage' })).toBeVisible()
    await expect(page.getByText('It eases the hand.').first()).toBeAttached()
  })
})
