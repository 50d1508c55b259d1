import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Announcer } from './announcer.tsx'
import { Card } from './card.tsx'
import { Dialog } from './dialog.tsx'
import { OfflineBanner } from './offline-banner.tsx'
import { Page, Section } from './page.tsx'
import { EmptyState, ErrorState, Loading } from './status.tsx'

const nothing = () => {}

describe('states', () => {
  test('an error is announced and can be tried again', () => {
    const markup = renderToStaticMarkup(<ErrorState onRetry={nothing} reference="r-12" />)
    expect(markup).toContain('role="alert"')
    expect(markup).toContain('Try again')
    expect(markup).toContain('Reference: r-12')
    expect(renderToStaticMarkup(<ErrorState />)).not.toContain('<button')
  })

  test('loading is said once, its outline is not', () => {
    const markup = renderToStaticMarkup(<Loading label="Loading your plan…" />)
    expect(markup).toMatch(/role="status"[^>]*><span class="sr-only">Loading your plan…/)
    expect(markup.match(/<span aria-hidden="true"/g)).toHaveLength(3)
  })

  test('an empty state hides its picture from screen readers', () => {
    const markup = renderToStaticMarkup(<EmptyState icon={<svg />} title="No visits yet" />)
    expect(markup).toMatch(/<span aria-hidden="true"[^>]*><svg/)
    expect(markup).toContain('No visits yet')
  })

  test('live regions are there before they speak', () => {
    expect(renderToStaticMarkup(<OfflineBanner />)).toBe(
      '<div role="status" class="print:hidden"></div>',
    )
    const announcer = renderToStaticMarkup(<Announcer>app</Announcer>)
    expect(announcer).toMatch(/^app<div role="status"[^>]*><\/div>$/)
  })
})

describe('names', () => {
  function namedBy(markup: string, element: string) {
    const id = new RegExp(`<${element}[^>]*aria-labelledby="([^"]*)"`).exec(markup)?.[1]
    return new RegExp(`id="${id}"[^>]*>([^<]*)<`).exec(markup)?.[1]
  }

  test('a card with a title is a section of that name, one without is not', () => {
    expect(namedBy(renderToStaticMarkup(<Card title="Next visit">…</Card>), 'section')).toBe(
      'Next visit',
    )
    expect(renderToStaticMarkup(<Card>…</Card>)).not.toContain('<section')
  })

  test('a section keeps its name when its title is hidden', () => {
    const markup = renderToStaticMarkup(
      <Section title="Flags" titleHidden>
        …
      </Section>,
    )
    expect(namedBy(markup, 'section')).toBe('Flags')
  })

  test('a dialog is named and described, and is not there while closed', () => {
    const dialog = (open: boolean) =>
      renderToStaticMarkup(
        <Dialog
          open={open}
          onClose={nothing}
          title="Cancel this visit?"
          description="It is in 3 hours."
        />,
      )
    expect(namedBy(dialog(true), 'dialog')).toBe('Cancel this visit?')
    expect(dialog(true)).toMatch(/aria-describedby="([^"]*)"[\s\S]*id="\1"[^>]*>It is in 3 hours\./)
    expect(dialog(true)).toContain('aria-label="Close"')
    expect(dialog(false)).toBe('')
  })

  test('a page has one first-level heading that can take focus', () => {
    const markup = renderToStaticMarkup(<Page title="Today">…</Page>)
    expect(markup).toMatch(/<h1[^>]*tabindex="-1"[^>]*>Today/)
  })
})
