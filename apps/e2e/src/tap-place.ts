import type { Locator, Page } from '@playwright/test'

/** Presses a place on the body map where a finger would: in its middle, whatever is drawn on top. */
export async function tapPlace(page: Page, place: Locator): Promise<void> {
  await place.scrollIntoViewIfNeeded()
  const box = await place.boundingBox()
  if (!box) throw new Error('The place is not on the map.')
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
}
