import { expect, type Page, test } from '@playwright/test'
import { acceptWith, lasting, linkTo, openInvitation } from './invited.ts'
import { expectAccessible } from './looks.ts'
import { addPatient } from './new-patient.ts'
import { people } from './people.ts'

test.use({ storageState: people.owner.state })

test('a carer answers for two patients, never for the wrong one, until it is ended', async ({
  page,
  browser,
}) => {
  const email = `ines.${Date.now()}@example.test`
  await addPatient(page, 'Milo')
  const milo = page.url()
  await inviteCarer(page, email)
  const guest = await openInvitation(browser, await linkTo(page, email))
  await acceptWith(guest, lasting)
  await expect(guest.getByText('You are here for Milo')).toBeVisible()

  await addPatient(page, 'Nora')
  await inviteCarer(page, email)
  await guest.goto('about:blank')
  await guest.goto(await linkTo(page, email))
  await expect(guest.getByText('Its password is all we need')).toBeVisible()
  await acceptWith(guest, lasting)
  await expect(guest.getByRole('heading', { name: 'Who are you here for?' })).toBeVisible()
  await expectAccessible(guest)
  await guest.getByRole('button', { name: /Nora/ }).click()
  await expect(guest.getByText('You are here for Nora')).toBeVisible()
  await guest.reload()
  await expect(guest.getByText('You are here for Nora')).toBeVisible()
  await expectAccessible(guest)
  await guest.getByRole('link', { name: 'Change', exact: true }).click()
  await guest.getByRole('button', { name: /Milo/ }).click()
  await expect(guest.getByText('You are here for Milo')).toBeVisible()

  await page.goto(milo)
  await page.getByRole('button', { name: 'Invite to the portal' }).click()
  await page.getByRole('button', { name: 'End that Ines Marlow answers' }).click()
  await expect(page.getByRole('dialog').getByText('Over')).toBeVisible()
  await guest.reload()
  await expect(guest.getByText('You are here for Nora')).toBeVisible()
  await guest.context().close()
})

async function inviteCarer(page: Page, email: string): Promise<void> {
  await page.getByRole('button', { name: 'Invite to the portal' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Add somebody' }).click()
  const form = dialog.locator('form').filter({ hasText: 'By what right' })
  await form.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(form.getByText('Please choose by what right they act.')).toBeVisible()
  await form.getByLabel('Their name').fill('Ines Marlow')
  await form.getByLabel('Their e-mail').fill(email)
  await form.getByLabel('Carer').check()
  await form.getByLabel('What you saw that shows it').fill('Signed consent')
  await expectAccessible(page)
  await form.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(dialog.getByText('Invited', { exact: true })).toBeVisible()
}
