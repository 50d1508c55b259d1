import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectAccessible } from './looks.ts'
import { addPatient } from './new-patient.ts'
import { people } from './people.ts'
import { tapPlace } from './tap-place.ts'

test.use({
  viewport: { width: 820, height: 1180 },
  hasTouch: true,
  storageState: people.owner.state,
})

test('a red answer blocks the day, and only a named reviewer closes it', async ({
  page,
  context,
}) => {
  test.slow()
  const name = await addPatient(page, 'Redmond')
  await page.getByRole('link', { name: /^Not asked yet/ }).tap()
  await expect(page.getByRole('heading', { level: 1, name: 'Safety' })).toBeVisible()
  await expect(page.getByText('Nothing was ever asked.')).toBeVisible()

  await test.step('the first questions, by topic; what was typed outlives a lost connection', async () => {
    await page.getByRole('button', { name: 'Ask now' }).tap()
    const heart = page.getByRole('region', { name: 'Heart, breath and head' })
    await answer(heart, /short of breath/, 'Yes')
    await expect(page.getByRole('alert').filter({ hasText: 'A warning sign' })).toBeVisible()
    await heart.getByRole('button', { name: /^No to the others/ }).tap()
    await context.setOffline(true)
    await page.getByRole('button', { name: 'Save what is answered' }).tap()
    await expect(page.getByText(/Your answers are still here/)).toBeVisible()
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).tap()
  })

  await test.step('the day is blocked, with the reason and what to do', async () => {
    const today = page.getByRole('region', { name: 'What today means' })
    await expect(today).toContainText('No massage today')
    await expect(today).toContainText('Concern 3 of 3')
    await expect(today).toContainText('call the emergency number')
    await expectAccessible(page)
  })

  await test.step('Today asks for a reviewer', async () => {
    await page.getByRole('link', { name: 'Today', exact: true }).tap()
    const tasks = page.getByRole('region', { name: /need.* a named reviewer$/ })
    await tasks.getByRole('link', { name: new RegExp(name) }).tap()
    await expect(page.getByRole('heading', { level: 1, name: 'Safety' })).toBeVisible()
  })

  await test.step('a review has words and a name, and leaves the answer as it is', async () => {
    const task = page.getByRole('article', { name: 'Needs a named reviewer' })
    await task.getByRole('button', { name: /^Reviewed by/ }).tap()
    await expect(task.getByText(/^Write a few words/)).toBeVisible()
    await task.getByRole('textbox').fill('Called the emergency number with her at 10:05.')
    await task.getByRole('button', { name: /^Reviewed by/ }).tap()
    const reviewed = page.getByRole('article', { name: 'Reviewed', exact: true })
    await expect(reviewed).toContainText('Called the emergency number with her at 10:05.')
    await expect(reviewed).toContainText(/\w+ \w+, .+:/)
    await expect(task).toBeHidden()
    await expect(page.getByRole('region', { name: 'What today means' })).toContainText(
      'No massage today',
    )
  })

  await test.step('what never was is put right, and the day is open again', async () => {
    await page.getByRole('button', { name: /^Put right/ }).tap()
    const known = page.getByRole('region', { name: 'What is known' })
    await answer(known, /short of breath/, 'No')
    await known.getByText('It never was', { exact: true }).tap()
    await known.getByRole('button', { name: 'Save', exact: true }).tap()
    await expect(page.getByRole('region', { name: 'What today means' })).not.toContainText(
      'No massage today',
    )
  })
})

test('a sore place caps the ledger, and going beyond needs a written reason', async ({ page }) => {
  test.slow()
  const name = await addPatient(page, 'Carla')
  await assessLowBack(page)
  await page.getByRole('link', { name, exact: true }).tap()
  await page.getByRole('link', { name: 'Start visit' }).tap()

  await test.step('the questions come first, and not asking them stands on the chart', async () => {
    await expect(page.getByRole('heading', { name: 'First questions on safety' })).toBeVisible()
    await page.getByRole('button', { name: /^Not asked now/ }).tap()
    await expect(page.getByText('questions of this visit were not asked')).toBeVisible()
    await page.getByRole('button', { name: 'Ask now' }).tap()
  })

  await test.step('a yes with its place', async () => {
    const skin = page.getByRole('region', { name: 'Skin', exact: true })
    await answer(skin, /skin broken/, 'Yes')
    await skin.getByRole('button', { name: 'Choose places' }).tap()
    const places = page.getByRole('dialog', { name: 'Where is it?' })
    await places.locator('summary').filter({ hasText: /^Back/ }).tap()
    await places.getByRole('checkbox', { name: 'Left lower back' }).check({ force: true })
    await places.getByRole('button', { name: 'Done' }).tap()
    const rest = page.getByRole('button', { name: /^No to (all|the others)/ })
    for (let left = await rest.count(); left > 0; left -= 1) {
      await rest.first().tap()
      await expect(rest).toHaveCount(left - 1)
    }
    await page.getByRole('button', { name: 'Save', exact: true }).tap()
    await expect(page.getByRole('link', { name: /^Massage within limits/ })).toBeVisible()
  })

  await test.step('what was answered today is asked again when somebody wants to', async () => {
    await page.getByRole('link', { name: /^Massage within limits/ }).tap()
    await expect(page.getByText('Today’s questions are answered.')).toBeVisible()
    await page.getByRole('button', { name: 'Ask again' }).tap()
    await expect(page.getByRole('heading', { name: '60 seconds before hands on' })).toBeVisible()
    await expect(page.getByRole('button', { name: /^Nothing new: no to all 1\d$/ })).toBeVisible()
    await page.getByRole('button', { name: 'Not now' }).tap()
    await expect(page.getByRole('button', { name: 'Ask again' })).toBeVisible()
    await page.goBack()
  })

  await test.step('a line there says why not, and is saved with the reason only', async () => {
    await page
      .getByRole('group', { name: 'Add a line: where?' })
      .getByRole('button', { name: 'Left lower back' })
      .tap()
    const what = page.getByRole('group', { name: 'Left lower back: what?' })
    await what
      .getByRole('button', { name: /, not today$/ })
      .first()
      .tap()
    const firm = page.getByRole('group', { name: /how firm\?$/ })
    await expect(firm).toContainText('Walton Pressure Scale')
    await firm.getByRole('button').first().tap()
    const line = page.getByRole('list', { name: 'Lines' }).getByRole('listitem')
    await expect(line).toContainText(/no hands there today/)
    await expect(page.getByRole('status').filter({ hasText: 'Not saved' })).toBeVisible()
    await line
      .getByLabel(/^Why it was done all the same/)
      .fill('Around the graze only, by her wish.')
    await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Finish the chart' }).tap()
    await expect(page.getByText(/^Signed by/)).toBeVisible()
    const told = page.getByRole('paragraph').filter({ hasText: 'Beyond a safety limit, because:' })
    await expect(told).toContainText('Around the graze only, by her wish.')
  })
})

async function answer(within: Locator, question: RegExp, words: 'Yes' | 'No'): Promise<void> {
  await within.getByRole('group', { name: question }).getByText(words, { exact: true }).tap()
}

async function assessLowBack(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Assess' }).first().tap()
  await page.getByRole('searchbox', { name: 'Search by name or code' }).fill('lumbago')
  await page
    .getByRole('button', { name: /low back pain/i })
    .first()
    .tap()
  const back = page.getByRole('group', { name: /^Body map, back/ })
  await tapPlace(page, back.getByRole('button', { name: /^Left lower back/ }))
  const scale = (question: string) =>
    page.getByRole('group', { name: question, exact: true }).getByRole('radio', { name: /^6 of/ })
  await scale('Left lower back').tap()
  await scale('Average pain in the past week').tap()
  await page.getByRole('radio', { name: 'Somewhat easily' }).tap()
  await page.getByLabel('Activity 1', { exact: true }).fill('lift my daughter')
  await scale('How well can you do it today: lift my daughter').tap()
  await page.getByRole('button', { name: 'Save and see the suggested plan' }).tap()
  await expect(page.getByRole('heading', { name: 'Suggested plan' })).toBeVisible()
}
