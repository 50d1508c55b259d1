import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './looks.ts'
import { password, people } from './people.ts'

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  storageState: people.passkeyPatient.state,
})

test('a passkey is added, lets in without a password, and opens nothing once removed', async ({
  page,
}) => {
  await withDevice(page)
  await page.goto('/portal/account')
  await page.getByRole('button', { name: 'Add a passkey' }).tap()
  const adding = page.getByRole('dialog', { name: 'Add a passkey' })
  await expectAccessible(page)
  await adding.getByLabel('Password', { exact: true }).fill('not the password')
  await adding.getByRole('button', { name: 'Go on' }).tap()
  await expect(adding.getByText('That is not your present password.')).toBeVisible()
  await adding.getByLabel('Password', { exact: true }).fill(password)
  await adding.getByRole('button', { name: 'Go on' }).tap()
  await expect(page.getByText('Passkey added')).toBeVisible()
  await expect(page.getByText(/not used yet/)).toBeVisible()
  await expectAccessible(page)

  await test.step('the device makes no second one', async () => {
    await page.getByRole('button', { name: 'Add a passkey' }).tap()
    await adding.getByLabel('Password', { exact: true }).fill(password)
    await adding.getByRole('button', { name: 'Go on' }).tap()
    await expect(
      adding.getByText('This device already has a passkey for your account.'),
    ).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('it lets in', async () => {
    await signOut(page)
    await page.getByRole('button', { name: 'Use a passkey' }).tap()
    await expect(page).toHaveURL('/portal/')
    await page.goto('/portal/account')
    await expect(page.getByText(/last used/).first()).toBeVisible()
  })

  await test.step('and not any more once it is removed', async () => {
    await page.getByRole('button', { name: /^Remove the passkey of/ }).tap()
    const removing = page.getByRole('dialog', { name: 'Remove the passkey' })
    await expectAccessible(page)
    await removing.getByLabel('Password', { exact: true }).fill(password)
    await removing.getByRole('button', { name: 'Remove it' }).tap()
    await expect(page.getByText('Passkey removed')).toBeVisible()
    await signOut(page)
    await page.getByRole('button', { name: 'Use a passkey' }).tap()
    await expect(page.getByText('That passkey does not open an account here.')).toBeVisible()
    await expectAccessible(page)
  })
})

/** A device of Chromium's that keeps passkeys and always finds the right finger on it. */
async function withDevice(page: Page) {
  const client = await page.context().newCDPSession(page)
  await client.send('WebAuthn.enable')
  await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

async function signOut(page: Page) {
  await page.getByRole('button', { name: /^Account of/ }).tap()
  await page.getByRole('button', { name: 'Sign out' }).tap()
  await expect(page).toHaveURL(/\/portal\/sign-in/)
}
