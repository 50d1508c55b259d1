import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { people } from './people.ts'

test.use({
  viewport: { width: 820, height: 1180 },
  hasTouch: true,
  storageState: people.owner.state,
})

test('a finished chart is signed: it is not written any more, and amended below', async ({
  page,
}) => {
  const [note, amendment] = [`Tight calves ${randomUUID()}`, `It was the left one ${randomUUID()}`]
  await page.goto('/dashboard/patients')
  await page.getByRole('searchbox').fill('Rohan Iyer')
  await page.getByRole('link', { name: 'Rohan Iyer' }).tap()
  await expect(page.getByRole('heading', { level: 1, name: 'Rohan Iyer' })).toBeVisible()
  await page.getByRole('link', { name: /^(Start visit|Continue chart)$/ }).tap()
  await expect(page).toHaveURL(/\/visits\/[0-9a-f-]{36}$/)
  const later = page.getByRole('button', { name: /^Not asked now/ })
  const objective = page.getByRole('textbox', { name: 'Objective' })
  await expect(later.or(objective)).toBeVisible()
  if (await later.isVisible()) await later.tap()
  await objective.fill(note)
  await page.getByRole('button', { name: 'Finish the chart' }).tap()

  await expect(page.getByText(/^Signed by Ximena Castillo/)).toBeVisible()
  await expect(page.getByText(note)).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)

  await page.getByRole('button', { name: 'Amend' }).tap()
  const text = page.getByRole('textbox', { name: 'What is to be added or put right' })
  await expect(text).toBeFocused()
  await page.getByRole('button', { name: 'Sign the amendment' }).tap()
  await expect(text).toBeFocused()
  await expect(text).toHaveAttribute('aria-invalid', 'true')
  await text.fill(amendment)
  await page.getByRole('textbox', { name: 'Why' }).fill('Sides mixed up.')
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Sign the amendment' }).tap()
  await expect(
    page.getByRole('alert').filter({ hasText: 'Nothing you wrote is lost' }),
  ).toBeVisible()
  await expect(text).toHaveValue(amendment)
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Sign the amendment' }).tap()

  const amended = page.getByRole('region', { name: 'Amendments' })
  await expect(text).toBeHidden()
  await expect(amended.getByText(amendment)).toBeVisible()
  await expect(amended.getByText('Why: Sides mixed up.')).toBeVisible()
  await expect(page.getByText(note)).toBeVisible()

  await page.getByRole('link', { name: 'Chart', exact: true }).tap()
  const visit = page.getByRole('listitem').filter({ hasText: 'Amended' }).first()
  await visit.locator('summary').tap()
  await expect(visit.getByText(note)).toBeVisible()
  await expect(visit.getByText(amendment)).toBeVisible()
})
