import { expect, test } from '@playwright/test'
import { expectAccessible } from './looks.ts'
import { password, people } from './people.ts'

const name = 'Zuzana Marković'

test('a member who is dismissed is signed out at the next thing they do, and can be taken back', async ({
  browser,
}) => {
  const owner = await (await browser.newContext({ storageState: people.owner.state })).newPage()
  const leaving = await (
    await browser.newContext({ storageState: people.leavingMember.state })
  ).newPage()
  await leaving.goto('/dashboard/')
  await expect(leaving.getByRole('heading', { level: 1 })).toBeVisible()

  await test.step('the owner sees how everybody signs in', async () => {
    await owner.goto('/dashboard/practice')
    await owner.getByRole('link', { name: 'Members' }).click()
    await expect(owner.getByRole('heading', { level: 1, name: 'Members' })).toBeVisible()
    await expect(owner.getByRole('region', { name, exact: true })).toContainText(
      people.leavingMember.email,
    )
    for (const width of [390, 820]) {
      await owner.setViewportSize({ width, height: 900 })
      await expectAccessible(owner)
    }
  })

  await test.step('the only owner stays one', async () => {
    await owner.getByRole('button', { name: 'Dismiss Ximena Castillo' }).click()
    await owner.getByRole('dialog').getByRole('button', { name: 'Dismiss' }).click()
    await expect(owner.getByText('Ximena Castillo is the only owner.')).toBeVisible()
    await owner.getByRole('button', { name: 'Cancel' }).click()
  })

  await test.step('the owner dismisses a member', async () => {
    await owner.getByRole('button', { name: `Dismiss ${name}` }).click()
    await expectAccessible(owner)
    await owner.getByRole('dialog').getByRole('button', { name: 'Dismiss' }).click()
    await expect(owner.getByText(`${name} is signed out everywhere.`)).toBeVisible()
  })

  await test.step('whose open browser is at the door with the next press', async () => {
    await leaving.getByRole('link', { name: 'Patients', exact: true }).click()
    await expect(leaving).toHaveURL(/\/dashboard\/sign-in/)
  })

  await test.step('and who signs in again once taken back', async () => {
    await owner.getByRole('button', { name: `Take back ${name}` }).click()
    await expectAccessible(owner)
    await owner.getByRole('dialog').getByRole('button', { name: 'Take back' }).click()
    await expect(owner.getByText(`${name} can sign in again.`)).toBeVisible()
    await leaving.getByLabel('E-mail').fill(people.leavingMember.email)
    await leaving.getByLabel('Password', { exact: true }).fill(password)
    await leaving.getByRole('button', { name: 'Sign in' }).click()
    await expect(leaving).toHaveURL(/\/dashboard\/(patients)?/)
    await expect(leaving.getByRole('heading', { level: 1 })).not.toHaveText(/Sign in/)
  })
})
