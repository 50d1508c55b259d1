import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Button, buttonClass, IconButton } from './button.tsx'

test('a button does not submit a form unless told to', () => {
  expect(renderToStaticMarkup(<Button>Save</Button>)).toContain('type="button"')
  expect(renderToStaticMarkup(<Button type="submit">Save</Button>)).toContain('type="submit"')
})

test('a busy button keeps its words and its focus', () => {
  const markup = renderToStaticMarkup(<Button busy>Save visit</Button>)
  expect(markup).toContain('aria-busy="true"')
  expect(markup).toContain('aria-disabled="true"')
  expect(markup).not.toContain(' disabled=""')
  expect(markup).toContain('Save visit')
})

test('a button of an icon alone has a name', () => {
  const markup = renderToStaticMarkup(
    <IconButton label="Close" icon={<svg aria-hidden="true" />} />,
  )
  expect(markup).toContain('aria-label="Close"')
})

test.each(['primary', 'secondary', 'quiet', 'danger'] as const)(
  'a %s link is as large a target as a button',
  (tone) => expect(buttonClass({ tone })).toMatch(/^tap /),
)
