import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const colours = ['color-contrast']
/** What a width can break that was whole at another. */
const layout = [...colours, 'target-size', 'scrollable-region-focusable']

/** Waits until a screen has settled and nothing sticks out sideways, then lets axe look at it: at all, at what its width changes, or at its colours. */
export async function expectAccessible(
  page: Page,
  what: 'all' | 'layout' | 'colours' = 'all',
): Promise<void> {
  await settled(page)
  expect(await page.evaluate(tooWide), 'pixels wider than the screen').toBe(0)
  // the other mode is for frames of other origins, of which there are none, and takes several times as long
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (what === 'all'
    ? axe.withTags(wcag)
    : axe.withRules(what === 'layout' ? layout : colours)
  ).analyze()
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.slice(0, 5).map(({ target, failureSummary }) => `${target}: ${failureSummary}`),
  }))
  expect(found).toEqual([])
}

function tooWide(): number {
  const { scrollWidth, clientWidth } = document.documentElement
  return scrollWidth - clientWidth
}

/** The screen's heading and the fonts are there, and nothing is loading; in tests nothing moves. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('h1')).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready.then(() => true))
}

/** Unfolds what is folded away, apart from earlier versions of the screen itself. */
export async function unfold(page: Page): Promise<void> {
  await settled(page)
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>(
      'main details:not(:has(section))',
    ))
      details.open = true
  })
}
