import { createHmac } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './looks.ts'
import { type Person, password, people } from './people.ts'

test.describe('a second step of signing in', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    storageState: people.factorPatient.state,
  })

  test('is set up with an app, and asked for from then on', async ({ page }) => {
    await page.goto('/portal/')
    await page.getByRole('button', { name: /^Account of/ }).tap()
    await page.getByRole('link', { name: 'Your account' }).tap()
    await expect(page.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible()
    await expectAccessible(page)

    await page.getByRole('button', { name: 'Set up an authenticator app' }).tap()
    const dialog = page.getByRole('dialog', { name: 'Set up an authenticator app' })
    await dialog.getByLabel('Password', { exact: true }).fill('not the password')
    await dialog.getByRole('button', { name: 'Go on' }).tap()
    await expect(dialog.getByText('That is not your present password.')).toBeVisible()
    await dialog.getByLabel('Password', { exact: true }).fill(password)
    await dialog.getByRole('button', { name: 'Go on' }).tap()
    const link = dialog.getByRole('link', { name: 'Open the app on this device' })
    const uri = (await link.getAttribute('href')) ?? ''
    await expectAccessible(page)

    await dialog.getByLabel('Code from the app').fill(codeOf(uri, 5))
    await dialog.getByRole('button', { name: 'Check the code' }).tap()
    await expect(dialog.getByText('That code does not fit.')).toBeVisible()
    const used = codeOf(uri)
    await dialog.getByLabel('Code from the app').fill(used)
    await dialog.getByRole('button', { name: 'Check the code' }).tap()
    const codes = dialog.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem')
    await expect(codes).toHaveCount(10)
    await expectAccessible(page)
    const recovery = (await codes.first().textContent()) ?? ''
    await dialog.getByRole('button', { name: 'I have put them away' }).tap()
    await expect(page.getByText('Authenticator app set up')).toBeVisible()

    await test.step('a code of the app lets in, one that was used does not', async () => {
      await signOutAndIn(page, people.factorPatient)
      await expect(page.getByLabel('Code from your app')).toBeFocused()
      await expectAccessible(page)
      await page.getByLabel('Code from your app').fill(used)
      await page.getByRole('button', { name: 'Go on' }).tap()
      await expect(page.getByText('That code does not fit.')).toBeVisible()
      await page.getByLabel('Code from your app').fill(codeOf(uri, 1))
      await page.getByRole('button', { name: 'Go on' }).tap()
      await expect(page).toHaveURL('/portal/')
    })

    await test.step('a recovery code lets in where the app is not at hand', async () => {
      await signOutAndIn(page, people.factorPatient)
      await page.getByRole('button', { name: 'Use a recovery code instead' }).tap()
      await page.getByLabel('Recovery code', { exact: true }).fill(recovery)
      await page.getByRole('button', { name: 'Go on' }).tap()
      await expect(page).toHaveURL('/portal/')
      await page.goto('/portal/account')
      await expect(page.getByText('Recovery code used')).toBeVisible()
      await expect(page.getByText('You have 9 recovery codes left')).toBeVisible()
    })
  })
})

test.describe('signed out over a check-in', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    storageState: people.restingPatient.state,
  })

  test('the answers stay, and are saved once signed in again', async ({ page, context }) => {
    await page.goto('/portal/check-in')
    const where = page.getByRole('heading', { name: 'Where does it hurt?' })
    const skip = page.getByRole('button', { name: 'Skip these' })
    await page.getByRole('radio', { name: '4 of 10' }).first().tap()
    await expect(skip.or(where).first()).toBeVisible()
    while (!(await where.isVisible())) {
      await skip.tap()
      await expect(skip.or(where).first()).toBeVisible()
    }
    await page.getByRole('button', { name: 'Nothing hurts today' }).tap()

    await context.clearCookies()
    await page.getByRole('button', { name: 'Save check-in' }).tap()
    const dialog = page.getByRole('dialog', { name: 'Please sign in again' })
    await expectAccessible(page)
    await dialog.getByLabel('E-mail').fill(people.restingPatient.email)
    await dialog.getByLabel('Password', { exact: true }).fill(password)
    await dialog.getByRole('button', { name: 'Sign in' }).tap()
    await expect(page.getByRole('heading', { name: 'Thank you, that is saved' })).toBeVisible()
  })
})

test.describe('signed out over a chart', () => {
  test.use({ viewport: { width: 820, height: 1180 }, storageState: people.owner.state })

  test('what was typed stays, and is saved once signed in again', async ({ page, context }) => {
    const typed = 'Left shoulder gave way under slow pressure.'
    await page.goto('/dashboard/patients')
    await page.getByRole('searchbox').fill('Farida Banerjee')
    await page.getByRole('link', { name: 'Farida Banerjee' }).click()
    await page.getByRole('link', { name: /^(Start visit|Continue chart)$/ }).click()
    const later = page.getByRole('button', { name: /^Not asked now/ })
    const note = page.getByRole('textbox', { name: 'Subjective' })
    await expect(later.or(note)).toBeVisible()
    if (await later.isVisible()) await later.click()

    await context.clearCookies()
    await note.fill(typed)
    const dialog = page.getByRole('dialog', { name: 'Please sign in again' })
    await expect(dialog).toBeVisible()
    await expectAccessible(page)
    await dialog.getByLabel('E-mail').fill(people.owner.email)
    await dialog.getByLabel('Password', { exact: true }).fill(password)
    await dialog.getByRole('button', { name: 'Sign in' }).click()
    await expect(dialog).toBeHidden()
    await expect(note).toHaveValue(typed)
    await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()
    await page.reload()
    await expect(later.or(note)).toBeVisible()
    if (await later.isVisible()) await later.click()
    await expect(note).toHaveValue(typed)
  })
})

async function signOutAndIn(page: Page, { email }: Person): Promise<void> {
  await page.getByRole('button', { name: /^Account of/ }).tap()
  await page.getByRole('button', { name: 'Sign out' }).tap()
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).tap()
}

/** What an authenticator app shows for the secret of this address (RFC 6238); `later` steps of 30 seconds from now. */
function codeOf(uri: string, later = 0): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...(new URL(uri).searchParams.get('secret') ?? '')]
    .map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later))
  const mac = createHmac('sha1', key).update(counter).digest()
  const number = mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}
