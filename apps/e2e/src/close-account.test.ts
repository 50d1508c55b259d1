import { expect, test } from '@playwright/test'
import { acceptWith, lasting, linkTo, openInvitation } from './invited.ts'
import { expectAccessible } from './looks.ts'
import { addPatient } from './new-patient.ts'
import { people } from './people.ts'

test.use({ storageState: people.owner.state })

test('a patient closes their account; the chart stays, and the door does not open', async ({
  page,
  browser,
}) => {
  const email = `uma.${Date.now()}@example.test`
  const name = await addPatient(page, 'Uma')
  const chart = page.url()
  await page.getByRole('button', { name: 'Invite to the portal' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('E-mail').fill(email)
  await dialog.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(dialog.getByRole('listitem').filter({ hasText: email })).toBeVisible()
  const guest = await openInvitation(browser, await linkTo(page, email))
  await acceptWith(guest, lasting)
  await expect(guest).toHaveURL('/portal/')

  await guest.goto('/portal/account')
  await guest.getByRole('button', { name: 'Close my account' }).click()
  const card = guest.getByRole('region', { name: 'Close your account' })
  await card.getByLabel('Your password').fill('guess')
  await card.getByRole('button', { name: 'Close it for good' }).click()
  await expect(card.getByText('That is not your present password.')).toBeVisible()
  await expectAccessible(guest)
  await card.getByLabel('Your password').fill(lasting)
  await card.getByRole('button', { name: 'Close it for good' }).click()
  await expect(guest.getByRole('heading', { name: 'Your account is closed' })).toBeVisible()
  await expectAccessible(guest)
  await guest.goto('/portal/')
  await expect(guest).toHaveURL(/sign-in/)
  await guest.getByLabel('E-mail').fill(email)
  await guest.getByLabel('Password', { exact: true }).fill(lasting)
  await guest.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(guest.getByRole('alert')).toContainText(/password/i)
  await guest.context().close()

  await page.goto(chart)
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
})
