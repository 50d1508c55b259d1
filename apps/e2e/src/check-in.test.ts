import { type Browser, expect, type Locator, type Page, test } from '@playwright/test'
import { people } from './people.ts'
import { tapPlace } from './tap-place.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

const questions = {
  pain: 'What number best describes your pain on average in the past week?',
  stress: 'How stressed do you feel right now?',
  sleep: 'How well did you sleep over the past week?',
}

test.describe('with a thumb', () => {
  test.use({ storageState: people.otherPatient.state })

  test('a patient checks in, and Today knows it', async ({ page }) => {
    await page.goto('/portal/')
    await main(page).getByRole('link', { name: 'Check in' }).tap()

    await expect(page.getByRole('heading', { name: 'How was your past week?' })).toBeVisible()
    await scale(page, questions.pain, '4 of 10').tap()
    await scale(page, /enjoyment of life/, '3 of 10').tap()
    await scale(page, /general activity/, '2 of 10').tap()

    await expect(page.getByRole('heading', { name: 'How are you doing?' })).toBeVisible()
    await scale(page, questions.stress, '3 of 10').tap()
    await scale(page, questions.sleep, '7 of 10').tap()

    await expect(page.getByRole('heading', { name: 'Where does it hurt?' })).toBeVisible()
    await page.getByRole('button', { name: 'Nothing hurts today' }).tap()
    await page.getByRole('group', { name: 'View' }).getByText('Back').tap()
    await tapPlace(page, map(page).getByRole('button', { name: /^Left lower back, not marked/ }))
    const place = page.getByRole('dialog', { name: 'Left lower back' })
    await place.getByRole('radio', { name: '6 of 10' }).tap()
    await expect(place).toBeHidden()
    await expect(
      map(page).getByRole('button', { name: 'Left lower back, pain 6 of 10' }),
    ).toBeVisible()
    await tapPlace(page, map(page).getByRole('button', { name: 'Left lower back, pain 6 of 10' }))
    await place.getByRole('checkbox', { name: 'Touch hurts' }).tap()
    await place.getByRole('radio', { name: 'Deep inside' }).tap()
    await place.getByRole('radio', { name: 'Comes and goes' }).tap()
    await expect(place.getByRole('radio', { name: 'Not sure' })).toHaveCount(2)
    await place.getByRole('button', { name: 'Done' }).tap()
    await page.getByRole('button', { name: 'Save check-in' }).tap()

    await expect(page.getByRole('heading', { name: 'Thank you, that is saved' })).toBeFocused()
    await page.getByRole('link', { name: 'Back to today' }).tap()

    const today = page.getByRole('region', { name: 'You have checked in today' })
    await expect(today.getByText('1 place', { exact: true })).toBeVisible()
    await expect(today).toContainText('Stress3')
  })

  test('a routine is ticked with one tap and taken back with another', async ({ page }) => {
    await page.goto('/portal/')
    const name = (await main(page).getByRole('heading', { level: 3 }).first().textContent()) ?? ''
    const routine = main(page).getByRole('region', { name, exact: true })
    const undo = routine.getByRole('button', { name: /^Undo/ })
    if (await undo.isVisible()) await undo.tap()

    const saved = () => page.waitForResponse(/selfCare\.tick/)
    await Promise.all([saved(), routine.getByRole('button', { name: /^Done/ }).tap()])
    await expect(routine.getByRole('status')).toHaveText('Done today')
    await page.reload()
    await expect(routine.getByRole('status')).toHaveText('Done today')

    await Promise.all([saved(), undo.tap()])
    await expect(routine.getByRole('button', { name: /^Done/ })).toBeVisible()
    await page.reload()
    await expect(routine.getByRole('button', { name: /^Done/ })).toBeVisible()
  })

  test('Progress opens a chart, and Plan says why', async ({ page }) => {
    await page.goto('/portal/')
    await page.getByRole('link', { name: 'Progress', exact: true }).tap()
    await main(page)
      .getByRole('button', { name: /Open the chart/ })
      .first()
      .tap()
    const chart = page.getByRole('dialog')
    await expect(chart.getByRole('img').first()).toBeVisible()
    await chart.getByRole('button', { name: 'Close' }).tap()
    await expect(chart).toBeHidden()

    await page.getByRole('link', { name: 'Plan', exact: true }).tap()
    await expect(page.getByText('Why this:').first()).toBeVisible()
    const sure = page.getByText('How sure is anyone?').first()
    await sure.tap()
    await expect(main(page).locator('details[open]').first()).toContainText(
      /certainty|certain|sure/i,
    )
  })
})

test.describe('with the keyboard alone', () => {
  test.use({ storageState: people.keyboardPatient.state })

  test('a patient checks in', async ({ page }) => {
    await page.goto('/portal/')
    await press(page, main(page).getByRole('link', { name: 'Check in' }))
    await expect(page.getByRole('heading', { name: 'How was your past week?' })).toBeFocused()
    await arrowTo(page, scales(page, questions.pain), 5)
    await arrowTo(page, scales(page, /enjoyment of life/), 2)
    await press(page, page.getByRole('button', { name: 'Next' }))
    await expect(
      scales(page, /general activity/)
        .getByRole('radio')
        .first(),
    ).toBeFocused()
    await page.keyboard.press('Space')
    await press(page, page.getByRole('button', { name: 'Next' }))

    await expect(page.getByRole('heading', { name: 'How are you doing?' })).toBeFocused()
    await press(page, page.getByRole('button', { name: 'Skip these' }))

    await expect(page.getByRole('heading', { name: 'Where does it hurt?' })).toBeFocused()
    await press(page, page.getByRole('button', { name: 'Nothing hurts today' }))
    await tabTo(page, map(page).locator('[role="button"][tabindex="0"]'))
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    const place = page.getByRole('dialog')
    await arrowTo(page, place.getByRole('group', { name: 'How strong is the pain here?' }), 7)
    await press(page, place.getByRole('button', { name: 'Done' }))
    await expect(place).toBeHidden()
    await press(page, page.getByRole('button', { name: 'Save check-in' }))
    await expect(page.getByRole('heading', { name: 'Thank you, that is saved' })).toBeFocused()
  })
})

test.describe('without a connection', () => {
  test.use({ storageState: people.offlinePatient.state })

  test('answers stay, and are saved once however often the phone tries', async ({
    page,
    context,
    browser,
  }) => {
    const before = await checkInsOf(browser, 'José Benítez')
    await page.goto('/portal/check-in')
    await scale(page, questions.pain, '5 of 10').tap()
    await scale(page, /enjoyment of life/, '5 of 10').tap()
    await scale(page, /general activity/, '5 of 10').tap()
    await expect(page.getByRole('heading', { name: 'How are you doing?' })).toBeVisible()
    await page.getByRole('button', { name: 'Skip these' }).tap()
    await page.getByRole('button', { name: 'Nothing hurts today' }).tap()

    await context.setOffline(true)
    await page.getByRole('button', { name: 'Save check-in' }).tap()
    await expect(page.getByRole('alert').filter({ hasText: 'still here' })).toBeVisible()
    await expect(main(page)).toContainText('average pain 5')

    await context.setOffline(false)
    await page.route('**/trpc/**', async (route) => {
      await route.fetch()
      await route.abort()
    })
    const answerLost = page.waitForEvent('requestfailed')
    await page.getByRole('button', { name: 'Try again' }).tap()
    await answerLost
    await expect(page.getByRole('alert').filter({ hasText: 'still here' })).toBeVisible()
    await page.unroute('**/trpc/**')
    await page.getByRole('button', { name: 'Try again' }).tap()

    await expect(page.getByRole('heading', { name: 'Thank you, that is saved' })).toBeVisible()
    expect(await checkInsOf(browser, 'José Benítez')).toBe(before + 1)
  })
})

function main(page: Page): Locator {
  return page.getByRole('main')
}

function map(page: Page): Locator {
  return page.getByRole('group', { name: /^Body map/ })
}

function scales(page: Page, question: string | RegExp): Locator {
  return page.getByRole('group', { name: question })
}

function scale(page: Page, question: string | RegExp, number: string): Locator {
  return scales(page, question).getByRole('radio', { name: number })
}

/** Goes there as a keyboard does, one stop after the other. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  await expect(goal).toBeVisible()
  for (let stops = 0; stops < 60; stops += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${goal} cannot be reached with the Tab key.`)
}

async function press(page: Page, goal: Locator): Promise<void> {
  await tabTo(page, goal)
  await page.keyboard.press('Enter')
}

async function arrowTo(page: Page, group: Locator, value: number): Promise<void> {
  await tabTo(page, group.getByRole('radio').first())
  await page.keyboard.press('Space')
  for (let number = 0; number < value; number += 1) await page.keyboard.press('ArrowRight')
  await expect(group.getByRole('radio').nth(value)).toBeChecked()
}

/** How many check-ins the practice sees of a patient. */
async function checkInsOf(browser: Browser, name: string): Promise<number> {
  const context = await browser.newContext({ storageState: people.therapist.state })
  const page = await context.newPage()
  await page.goto('/dashboard/patients')
  await page.getByRole('searchbox').fill(name)
  await page.getByRole('link', { name }).click()
  const label = await page
    .getByRole('img', { name: /^Since .*check-in/ })
    .getAttribute('aria-label')
  await context.close()
  return Number(label?.match(/(\d+) check-ins?/)?.[1])
}
