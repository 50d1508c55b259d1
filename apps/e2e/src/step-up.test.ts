import { expect, test } from '@playwright/test'
import { addPatient } from './new-patient.ts'
import { password, people } from './people.ts'

test.use({ storageState: people.owner.state, viewport: { width: 820, height: 1180 } })

test('what weighs most asks who is there, and goes on by itself', async ({ page }) => {
  await addPatient(page, 'Weighty')
  // as the API answers a session that was signed in six minutes ago
  await page.route(
    '**/trpc/dashboard/people.export*',
    (route) =>
      route.fulfill({
        status: 412,
        json: [
          {
            error: {
              message: 'Please type your password once more.',
              code: -32_000,
              data: {
                ...{ code: 'PRECONDITION_FAILED', httpStatus: 412, path: 'people.export' },
                ...{ fields: [], requestId: null, waitsFor: 'password' },
              },
            },
          },
        ],
      }),
    { times: 2 },
  )

  await test.step('whoever would rather not, is told and has nothing saved', async () => {
    await page.getByRole('button', { name: 'Save the files' }).click()
    await expect(page.getByRole('dialog', { name: 'Is it you?' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByText('Please type your password once more.')).toBeVisible()
  })

  await test.step('with the password it goes on', async () => {
    await page.getByRole('button', { name: 'Save the files' }).click()
    const dialog = page.getByRole('dialog', { name: 'Is it you?' })
    await dialog.getByLabel('Password', { exact: true }).fill('not the password')
    await dialog.getByRole('button', { name: 'Go on' }).click()
    await expect(dialog.getByText('That is not your present password.')).toBeVisible()
    await dialog.getByLabel('Password', { exact: true }).fill(password)
    await dialog.getByRole('button', { name: 'Go on' }).click()
    await expect(page.getByText('Two files were saved on this device.').first()).toBeVisible()
  })
})
