import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectAccessible } from './looks.ts'
import { people } from './people.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

test.describe('a red answer', () => {
  test.use({ storageState: people.redPatient.state })

  test('says at once what to do, and Today stays closed for booking', async ({ page }) => {
    await page.goto('/portal/safety')
    const breathless = question(page, /short of breath/)
    await breathless.getByText('Yes', { exact: true }).tap()
    await expect(breathless.getByRole('alert')).toContainText('call your emergency number now')
    await page.getByRole('button', { name: 'Send this now, the rest later' }).tap()

    await expect(page.getByRole('heading', { name: 'Please get help now' })).toBeFocused()
    await expect(main(page)).toContainText('Please call your emergency number now')
    await expect(main(page)).toContainText('visits cannot be booked here')
    await expect(main(page)).toContainText('This is not a diagnosis')
    await expectAccessible(page)

    await page.getByRole('link', { name: 'Back to today' }).tap()
    const lock = main(page).getByRole('region', { name: 'Please get help now' })
    await expect(lock).toContainText('Please call your emergency number now')
    await expect(lock).toContainText('has looked at your answer')
    await expectAccessible(page)

    await test.step('and a later "none of these" does not open it', async () => {
      await page.goto('/portal/safety')
      await answerNone(page)
      await expect(page.getByRole('heading', { name: 'Please get help now' })).toBeVisible()
    })
  })
})

test.describe('no to everything', () => {
  test.use({ storageState: people.calmPatient.state })

  test('is a press a screen, survives a lost connection, and leaves nothing due', async ({
    page,
    context,
  }) => {
    await page.goto('/portal/safety')
    await noneUpToTheLast(page)
    await context.setOffline(true)
    await page.getByRole('button', { name: 'None of these: send' }).tap()
    await expect(page.getByRole('alert').filter({ hasText: 'still here' })).toBeVisible()

    await context.setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).tap()
    await expect(page.getByRole('heading', { name: 'Thank you, that is all' })).toBeFocused()
    await expect(main(page)).toContainText('Nothing you told us needs a doctor')
    await expectAccessible(page)

    await page.getByRole('link', { name: 'Back to today' }).tap()
    await expect(page.getByRole('heading', { level: 1, name: /^(Good|Hello)/ })).toBeVisible()
    await expect(due(page)).toBeHidden()
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: /^(Good|Hello)/ })).toBeVisible()
    await expect(due(page)).toBeHidden()
    await page.goto('/portal/safety')
    await expect(page.getByRole('heading', { name: 'Nothing to answer right now' })).toBeVisible()
  })
})

test.describe('a yes that is not red', () => {
  test.use({ storageState: people.carefulPatient.state })

  test('asks where and when, and stands in the plan in plain words', async ({ page }) => {
    await page.goto('/portal/safety')
    const skin = question(page, /skin broken/)
    await noneUntil(page, skin)
    await skin.getByText('Yes', { exact: true }).tap()
    await skin.getByRole('button', { name: 'Choose places' }).tap()
    const places = page.getByRole('dialog', { name: 'Where is it?' })
    await places.locator('summary').filter({ hasText: 'Knees to feet' }).tap()
    await places.getByRole('checkbox', { name: 'Left calf' }).check({ force: true })
    await places.getByRole('button', { name: 'Done' }).tap()
    await expect(skin).toContainText('Left calf.')
    await page.getByRole('button', { name: /^No to the others/ }).tap()
    const home = page.getByRole('link', { name: 'Back to today' })
    const none = page.getByRole('button', { name: /^None of these/ })
    await expect(home.or(none)).toBeVisible()
    if (await none.isVisible()) await answerNone(page)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

    await home.tap()
    await page.getByRole('link', { name: 'Plan', exact: true }).tap()
    const safe = page.getByRole('region', { name: 'What keeps it safe' })
    await expect(safe).toContainText('No hands on your left calf, because of the sore skin.')
  })
})

function main(page: Page): Locator {
  return page.getByRole('main')
}

function due(page: Page): Locator {
  return main(page).getByRole('region', {
    name: /^(A minute before your visit|Questions about your health)$/,
  })
}

function question(page: Page, words: RegExp): Locator {
  return page.getByRole('group', { name: words })
}

/** Presses "none of these" until a question is there. */
async function noneUntil(page: Page, wanted: Locator): Promise<void> {
  const step = page.getByText(/^Step \d+ of \d+$/)
  await expect(step).toBeVisible()
  for (let screen = 0; screen < 20; screen += 1) {
    if (await wanted.isVisible()) return
    const shown = (await step.textContent()) ?? ''
    await page.getByRole('button', { name: 'None of these', exact: true }).tap()
    await expect(step).not.toHaveText(shown)
  }
  throw new Error(`${wanted} is not asked.`)
}

async function noneUpToTheLast(page: Page): Promise<void> {
  const steps = await page.getByText(/^Step \d+ of \d+$/).textContent()
  const [step = 1, of = 1] = (steps?.match(/\d+/g) ?? []).map(Number)
  for (let next = step + 1; next <= of; next += 1) {
    await page.getByRole('button', { name: 'None of these', exact: true }).tap()
    await expect(page.getByText(`Step ${next} of ${of}`)).toBeVisible()
  }
}

async function answerNone(page: Page): Promise<void> {
  await noneUpToTheLast(page)
  await page.getByRole('button', { name: 'None of these: send' }).tap()
}
