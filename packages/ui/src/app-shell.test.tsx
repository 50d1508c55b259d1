import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { PhoneShell, type RenderLink, TabletShell } from './app-shell.tsx'
import { TabLinks } from './nav.tsx'

const renderLink: RenderLink = ({ to, className, children }) => (
  <a key={to} href={to} className={className} aria-current={to === '/today' ? 'page' : undefined}>
    {children}
  </a>
)
const items = ['Today', 'Progress', 'Plan', 'Visits', 'Self-care', 'Account', 'Reports'].map(
  (label) => ({ to: `/${label.toLowerCase()}`, label, icon: <svg aria-hidden="true" /> }),
)

describe.each([
  ['phone', PhoneShell],
  ['tablet', TabletShell],
])('the %s shell', (_, Shell) => {
  const markup = renderToStaticMarkup(
    <Shell
      brand="Healing Touch"
      items={[{ ...items[0], to: '/today', label: 'Today', icon: null, note: '2 new' }]}
      renderLink={renderLink}
      banner={<p>You are offline</p>}
    >
      <h1>Today</h1>
    </Shell>,
  )

  test('begins with a way to skip to the content', () => {
    const skip = markup.indexOf('href="#content"')
    expect(skip).toBeGreaterThan(-1)
    expect(skip).toBeLessThan(markup.indexOf('<nav'))
    expect(markup).toMatch(/<main id="content" tabindex="-1"/)
  })

  test('has one header, one named navigation and one main', () => {
    for (const landmark of ['<header', '<nav aria-label="Main"', '<main'])
      expect(markup.split(landmark)).toHaveLength(2)
  })

  test('reads out what waits behind an item', () => {
    expect(markup).toContain('Today<span class="sr-only">, 2 new</span>')
  })
})

test('a crowded bottom bar keeps every item within reach behind "More"', () => {
  const crowded = renderToStaticMarkup(
    <TabletShell
      brand=""
      items={items.map((item) => ({
        ...item,
        note: item.label === 'Reports' ? '1 new' : undefined,
      }))}
      renderLink={renderLink}
    >
      {null}
    </TabletShell>,
  )
  const menu = crowded.slice(crowded.indexOf('popover="auto"'))
  expect(crowded).toMatch(/<button[^>]*popovertarget/i)
  for (const label of ['Self-care', 'Account', 'Reports']) expect(menu).toContain(label)
  expect(menu).not.toContain('Progress')
  expect(crowded).toContain('More<span class="sr-only">, Reports: 1 new</span>')

  const roomy = renderToStaticMarkup(
    <TabletShell brand="" items={items.slice(0, 5)} renderLink={renderLink}>
      {null}
    </TabletShell>,
  )
  expect(roomy).not.toContain('popover')
})

test('tabs are links in a named navigation', () => {
  const markup = renderToStaticMarkup(
    <TabLinks label="Chart" items={items} renderLink={renderLink} />,
  )
  expect(markup).toContain('<nav aria-label="Chart"')
  expect(markup.match(/<a /g)).toHaveLength(items.length)
  expect(markup.match(/aria-current="page"/g)).toHaveLength(1)
})
