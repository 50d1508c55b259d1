import type { Browser, Page } from '@playwright/test'

export const lasting = 'plum engine quiet harbour'

/** As the owner reads it in the outbox, where there is no mail server. */
export async function linkTo(page: Page, email: string): Promise<string> {
  await page.goto('/dashboard/practice/outbox')
  // the newest stands first
  const card = page.getByRole('region').filter({ hasText: email }).first()
  return (await card.getByRole('link').getAttribute('href')) ?? ''
}

/** Whoever was invited, in a browser of their own, with the link open. */
export async function openInvitation(browser: Browser, link: string): Promise<Page> {
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } })
  const guest = await context.newPage()
  await guest.goto(link)
  return guest
}

/** Accepts with a password; `guest` has the link open. */
export async function acceptWith(guest: Page, password: string): Promise<void> {
  await guest.getByLabel('Password', { exact: true }).fill(password)
  await guest.getByRole('button', { name: 'Accept' }).click()
}
