import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'

/** Adds a patient as a member does, and stays in their chart; nobody else of the practice has their name. */
export async function addPatient(page: Page, givenName: string): Promise<string> {
  const familyName = `Walker ${randomUUID().slice(0, 8)}`
  await page.goto('/dashboard/patients')
  await page.getByRole('button', { name: 'Add patient' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Add a patient' })
  await dialog.getByLabel('Given name').fill(givenName)
  await dialog.getByLabel('Family name').fill(familyName)
  await dialog.getByLabel('Birth date').fill('1984-03-09')
  await dialog.getByRole('button', { name: 'Add patient' }).click()
  const name = `${givenName} ${familyName}`
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  return name
}
