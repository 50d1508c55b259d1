import { type Browser, expect, type Page, test } from '@playwright/test'
import { acceptWith, lasting, linkTo, openInvitation } from './invited.ts'
import { expectAccessible } from './looks.ts'
import { addPatient } from './new-patient.ts'
import { people } from './people.ts'

test.use({ storageState: people.owner.state })

test('an owner invites a member, who accepts and is in', async ({ page, browser }) => {
  const email = `nia.${Date.now()}@example.test`
  await page.goto('/dashboard/practice/members')
  await page.getByRole('button', { name: 'Invite a member' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill('Nia Okafor')
  await dialog.getByLabel('E-mail').fill('nia')
  await dialog.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(dialog.getByText('Please type an e-mail address')).toBeVisible()
  await dialog.getByLabel('E-mail').fill(email)
  await dialog.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(page.getByText(`Nia Okafor, therapist (${email})`)).toBeVisible()

  const guest = await accept(browser, await linkTo(page, email))
  await expect(guest).toHaveURL('/dashboard/')
  await expect(guest.getByRole('heading', { level: 1 })).toBeVisible()
  await guest.goto('/dashboard/account')
  await expect(guest.getByText('Signed in').first()).toBeVisible()
  await guest.context().close()
})

test('a patient is invited from their chart, accepts once and is in', async ({ page, browser }) => {
  const email = `lou.${Date.now()}@example.test`
  await page.goto('/dashboard/patients')
  await addPatient(page, 'Lou')
  await page.getByRole('button', { name: 'Invite to the portal' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('E-mail').fill(email)
  await dialog.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(dialog.getByRole('listitem').filter({ hasText: email })).toBeVisible()

  const link = await linkTo(page, email)
  const guest = await accept(browser, link)
  await expect(guest).toHaveURL('/portal/')
  await expect(guest.getByRole('heading', { level: 1 })).toBeVisible()
  await guest.goto('about:blank')
  await guest.goto(link)
  await expect(guest.getByRole('heading', { name: 'This invitation is over' })).toBeVisible()
  await guest.context().close()
})

test('a patient who forgot the password signs in by a link, and sets a new one', async ({
  page,
  browser,
}) => {
  const email = `ada.${Date.now()}@example.test`
  await addPatient(page, 'Ada')
  await page.getByRole('button', { name: 'Invite to the portal' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('E-mail').fill(email)
  await dialog.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(dialog.getByRole('listitem').filter({ hasText: email })).toBeVisible()
  const guest = await accept(browser, await linkTo(page, email))
  await expect(guest).toHaveURL('/portal/')
  await guest.context().clearCookies()

  await guest.goto('/portal/sign-in')
  await guest.getByRole('link', { name: 'Sign in by a link' }).click()
  await expect(guest.getByRole('heading', { name: 'Sign in by a link' })).toBeVisible()
  await guest.getByLabel('E-mail').fill(email)
  await guest.getByRole('button', { name: 'Send me a link' }).click()
  await expect(guest.getByText('Look into your mailbox.')).toBeVisible()
  await expectAccessible(guest)
  await guest.goto(await linkTo(page, email))
  await guest.getByRole('button', { name: 'Sign in' }).click()
  await expect(guest).toHaveURL('/portal/')

  await guest.goto('/portal/forgot')
  await guest.getByLabel('E-mail').fill(email)
  await guest.getByRole('button', { name: 'Send me a link' }).click()
  await expect(guest.getByText('Look into your mailbox.')).toBeVisible()
  await guest.goto(await linkTo(page, email))
  await guest.getByLabel('New password', { exact: true }).fill('copper kettle slow morning')
  await guest.getByRole('button', { name: 'Set the password' }).click()
  await expect(guest.getByRole('heading', { name: 'Your password is set' })).toBeVisible()
  await expectAccessible(guest)
  await guest.goto('/portal/')
  await expect(guest).toHaveURL(/sign-in/)
  await guest.context().close()
})

async function accept(browser: Browser, link: string): Promise<Page> {
  const guest = await openInvitation(browser, 'about:blank')
  const asked: string[] = []
  guest.on('request', (request) => asked.push(request.url()))
  await guest.goto(link)
  await acceptWith(guest, 'password1234')
  await expect(guest.getByText('among the passwords that others try first')).toBeVisible()
  await acceptWith(guest, lasting)
  await expect(guest.getByRole('heading', { name: 'invites you' })).toBeHidden()
  const [, token = ''] = link.split('#')
  expect(token.length).toBeGreaterThan(40)
  expect(asked.filter((url) => url.includes(token) && !url.includes(`#${token}`))).toEqual([])
  return guest
}
