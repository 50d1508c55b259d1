import { expect, type Page, test } from '@playwright/test'
import { acceptWith, lasting, linkTo, openInvitation } from './invited.ts'
import { expectAccessible } from './looks.ts'
import { addPatient } from './new-patient.ts'
import { people } from './people.ts'

test.use({ storageState: people.owner.state })

test('who rents a room keeps their charts; in an emergency the owner reads one, and changes nothing', async ({
  page,
  browser,
}) => {
  const email = `rhea.${Date.now()}@example.test`
  await page.goto('/dashboard/practice/members')
  await page.getByRole('button', { name: 'Invite a member' }).click()
  const invitation = page.getByRole('dialog')
  await invitation.getByLabel('Name').fill('Rhea Sol')
  await invitation.getByLabel('E-mail').fill(email)
  await invitation.getByLabel('Rents a room').check()
  await invitation.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(page.getByText(`(${email})`)).toBeVisible()
  const renter = await openInvitation(browser, await linkTo(page, email))
  await acceptWith(renter, lasting)
  await expect(renter).toHaveURL('/dashboard/')
  await renter.goto('/dashboard/patients')
  await expect(renter.getByText('No patients yet')).toBeVisible()
  const name = await addPatient(renter, 'Zoe')
  await expect(renter.getByText('Only you see this chart.')).toBeVisible()
  await expectAccessible(renter)
  await renter.context().close()

  await page.goto('/dashboard/patients')
  await page.getByLabel('Search patients').fill(name)
  await expect(page.getByText('Nobody found for')).toBeVisible()
  await page.getByRole('button', { name: 'Open a closed chart in an emergency' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Open the chart' }).click()
  await expect(dialog.getByText('Reason must be at least 10 characters.')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByLabel('Family name').fill(name.split(' ').slice(1).join(' '))
  await dialog.getByLabel('Birth date').fill('1984-03-08')
  await dialog.getByLabel('What has happened').fill('She fainted in the waiting room.')
  await dialog.getByRole('button', { name: 'Open the chart' }).click()
  await expect(dialog.getByText('No chart that is closed to you')).toBeVisible()
  await dialog.getByLabel('Birth date').fill('1984-03-09')
  await dialog.getByRole('button', { name: 'Open the chart' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.getByText('Emergency access until')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Invite to the portal' }).click()
  await dialog.getByLabel('E-mail').fill('zoe@example.test')
  await dialog.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(dialog.getByText('Nothing can be changed in it.')).toBeVisible()
})

test('a record rests at its patient’s wish, and is taken up again', async ({ page }) => {
  const name = await addPatient(page, 'Rob')
  await page.getByRole('button', { name: 'Let the record rest' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Why').fill('They asked us to.')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Let it rest' }).click()
  await expect(page).toHaveURL('/dashboard/patients')
  await expect(rested(page, name)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: `Take up again the record of ${name}` }).click()
  await expect(rested(page, name)).toBeHidden()
  await page.getByLabel('Search patients').fill(name)
  await expect(page.getByRole('link', { name })).toBeVisible()
})

function rested(page: Page, name: string) {
  return page.getByRole('region', { name: 'Records that rest' }).getByText(name, { exact: true })
}
