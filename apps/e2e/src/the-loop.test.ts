import { randomUUID } from 'node:crypto'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { addPatient } from './new-patient.ts'
import { people } from './people.ts'
import { tapPlace } from './tap-place.ts'

test.use({
  viewport: { width: 820, height: 1180 },
  hasTouch: true,
  storageState: people.owner.state,
})

test('assess, plan, treat, measure: the loop of one patient', async ({ page }) => {
  test.slow()
  const name = await addPatient(page, 'Lupita')

  await test.step('assess', async () => {
    await page.getByRole('link', { name: 'Assess' }).first().tap()
    await page.getByRole('searchbox', { name: 'Search by name or code' }).fill('lumbago')
    await page
      .getByRole('button', { name: /low back pain/i })
      .first()
      .tap()
    const back = page.getByRole('group', { name: /^Body map, back/ })
    await tapPlace(page, back.getByRole('button', { name: /^Left lower back/ }))
    await scale(page, 'Left lower back', 6).tap()
    await expect(back.getByRole('button', { name: 'Left lower back, pain 6 of 10' })).toBeVisible()

    await page.getByRole('button', { name: 'Save and see the suggested plan' }).tap()
    await expect(page.getByRole('alert').filter({ hasText: 'Not saved yet' })).toBeVisible()

    await scale(page, 'Average pain in the past week', 6).tap()
    await page.getByRole('radio', { name: 'Somewhat easily' }).tap()
    for (const [index, activity] of ['lift my daughter', 'sit at my desk', 'sleep'].entries()) {
      if (index > 0) await page.getByRole('button', { name: 'Add an activity' }).tap()
      await page.getByLabel(`Activity ${index + 1}`, { exact: true }).fill(activity)
      await scale(page, `How well can you do it today: ${activity}`, 3 + index).tap()
    }
    await page.getByRole('button', { name: 'Save and see the suggested plan' }).tap()
    await expect(page.getByRole('heading', { name: 'Suggested plan' })).toBeVisible()
  })

  await test.step('read why, and change one thing for a reason', async () => {
    const why = page.locator('summary').filter({ hasText: /^Why/ }).first()
    await why.tap()
    await expect(page.locator('details[open]').first()).toContainText(/\w+ \w+ \w+/)

    await page.getByRole('button', { name: 'Change it' }).tap()
    await page.getByRole('button', { name: '1 less' }).first().tap()
    await page.getByRole('button', { name: 'Save the changed plan' }).tap()
    await expect(page.getByRole('alert').filter({ hasText: 'why the plan changes' })).toBeVisible()
    await page.getByLabel('Why it changes').fill('She asked for a shorter time on the table.')
    await page.getByRole('button', { name: 'Save the changed plan' }).tap()
    await expect(page.getByRole('heading', { level: 1, name: /^Plan/ })).toBeVisible()
    await expect(page.getByText('She asked for a shorter time on the table.')).toBeVisible()
  })

  await test.step('chart a visit', async () => {
    await page.getByRole('link', { name, exact: true }).tap()
    await page.getByRole('link', { name: 'Start visit' }).tap()
    await expect(page).toHaveURL(/\/visits\/[0-9a-f-]{36}$/)
    await page.getByRole('button', { name: /^Not asked now/ }).tap()
    for (const measure of ['Pain right now', 'Calm right now', 'Stress right now'])
      await scale(page.getByRole('region', { name: 'Before' }), measure, 6).tap()

    const lines = page.getByRole('list', { name: 'Lines' }).getByRole('listitem')
    for (const count of [1, 2]) {
      await page
        .getByRole('group', { name: 'Add a line: where?' })
        .getByRole('button', { name: 'Left lower back' })
        .tap()
      const what = page.getByRole('group', { name: 'Left lower back: what?' })
      await what
        .getByRole('button')
        .nth(count - 1)
        .tap()
      await page
        .getByRole('group', { name: /how firm\?$/ })
        .getByRole('button')
        .nth(2)
        .tap()
      await expect(lines).toHaveCount(count)
    }
    const own = await lines.allTextContents()
    await page.getByRole('button', { name: 'From plan' }).tap()
    await expect(page.getByText('Filled from the plan.')).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).tap()
    await expect(lines).toHaveText(own)

    await page
      .getByRole('list', { name: 'Phrases for subjective' })
      .getByRole('button')
      .first()
      .tap()
    await page.getByRole('textbox', { name: 'Objective' }).fill('Tight left erector spinae.')
    for (const measure of ['Pain right now', 'Calm right now', 'Stress right now'])
      await scale(page.getByRole('region', { name: 'After' }), measure, 4).tap()
    await page.getByRole('button', { name: 'Finish the chart' }).tap()
    await expect(page.getByText(/^Signed by/)).toBeVisible()
    await expect(page.getByText('Tight left erector spinae.')).toBeVisible()
  })

  await test.step('see it in the chart, and measure', async () => {
    await page.getByRole('link', { name: 'Chart', exact: true }).tap()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await expect(page.getByText('Pain 6 → 4 at the visit')).toBeVisible()
    await expect(page.getByText(/^Version 1, since/)).toBeVisible()
    await expect(
      page.getByRole('img', { name: /1 visit, 1 assessment and 1 plan version/ }),
    ).toBeVisible()

    await page.getByRole('button', { name: 'Record a measurement' }).tap()
    const dialog = page.getByRole('dialog', { name: 'Record a measurement' })
    for (const question of [/your pain on average/, /enjoyment of life/, /general activity/])
      await scale(dialog, question, 5).tap()
    await dialog.getByRole('button', { name: 'Record', exact: true }).tap()
    await expect(dialog).toBeHidden()
    const trends = page.getByRole('region', { name: 'What is changing' })
    const peg = trends.locator('summary').filter({ hasText: /^PEG/ })
    await peg.tap()
    await expect(trends.locator('details[open]').getByRole('img')).toBeVisible()
  })
})

test('two tabs write one chart: both texts are shown, and the chosen one is kept', async ({
  page,
  context,
}) => {
  const [mine, theirs] = [randomUUID(), randomUUID()]
  await page.goto('/dashboard/patients')
  await page.getByRole('searchbox').fill('Linh Chen')
  await page.getByRole('link', { name: 'Linh Chen' }).tap()
  await page.getByRole('link', { name: /^(Start visit|Continue chart)$/ }).tap()
  await expect(page).toHaveURL(/\/visits\/[0-9a-f-]{36}$/)
  await toTheChart(page)
  await page.getByRole('button', { name: 'Copy from last visit' }).tap()
  await expect(page.getByRole('list', { name: 'Lines' }).getByRole('listitem')).not.toHaveCount(0)
  await saved(page)

  const other = await context.newPage()
  await other.goto(page.url())
  await toTheChart(other)
  await other.getByRole('textbox', { name: 'Subjective' }).fill(theirs)
  await saved(other)

  await page.getByRole('textbox', { name: 'Subjective' }).fill(mine)
  const card = page.getByRole('region', { name: 'Somebody else saved this chart' })
  await expect(card.getByText(mine)).toBeVisible()
  await expect(card.getByText(theirs)).toBeVisible()
  await expect(card.getByRole('button', { name: 'Save again' })).toBeDisabled()
  await card.getByRole('button', { name: 'Keep mine' }).tap()
  await card.getByRole('button', { name: 'Save again' }).tap()
  await expect(card).toBeHidden()
  await saved(page)
  await other.reload()
  await toTheChart(other)
  await expect(other.getByRole('textbox', { name: 'Subjective' })).toHaveValue(mine)
})

function scale(within: Page | Locator, question: string | RegExp, number: number): Locator {
  const exact = typeof question === 'string' ? { exact: true } : {}
  return within
    .getByRole('group', { name: question, ...exact })
    .getByRole('radio', { name: new RegExp(`^${number} of`) })
}

/** Past the safety questions, where they are due. */
async function toTheChart(page: Page): Promise<void> {
  const later = page.getByRole('button', { name: /^Not asked now/ })
  const note = page.getByRole('textbox', { name: 'Subjective' })
  await expect(later.or(note)).toBeVisible()
  if (await later.isVisible()) await later.tap()
  await expect(note).toBeVisible()
}

async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()
}
