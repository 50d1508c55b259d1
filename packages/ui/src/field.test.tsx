import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { CheckField, ChoiceList, ManyChoiceList } from './choice-list.tsx'
import { DateField } from './date-field.tsx'
import { NumberField } from './number-field.tsx'
import { NumberScale } from './number-scale.tsx'
import { SelectField } from './select-field.tsx'
import { Stepper } from './stepper.tsx'
import { TextArea, TextField } from './text-field.tsx'

const nothing = () => {}
const words = { label: 'E-mail', hint: 'For reminders only', error: 'Add an @' }
const options = [{ value: 'neck', label: 'Neck' }] as const

function attribute(markup: string, element: string, name: string) {
  return new RegExp(`<${element}[^>]* ${name}="([^"]*)"`).exec(markup)?.[1]
}

describe.each([
  ['text', 'input', <TextField key="" {...words} />],
  ['long text', 'textarea', <TextArea key="" {...words} />],
  ['date', 'input', <DateField key="" {...words} />],
  ['number', 'input', <NumberField key="" {...words} />],
  ['select', 'select', <SelectField key="" {...words} options={options} />],
])('a %s field', (_, element, field) => {
  const markup = renderToStaticMarkup(field)

  test('belongs to its label', () => {
    const id = attribute(markup, element, 'id')
    expect(id).toBeTruthy()
    expect(attribute(markup, 'label', 'for')).toBe(id)
  })

  test('is invalid and described by its error first, then its hint', () => {
    expect(attribute(markup, element, 'aria-invalid')).toBe('true')
    const [error, hint, ...more] = attribute(markup, element, 'aria-describedby')?.split(' ') ?? []
    expect(more).toEqual([])
    expect(markup).toMatch(new RegExp(`id="${error}"[\\s\\S]*Add an @`))
    expect(markup).toMatch(new RegExp(`id="${hint}"[^>]*>For reminders only`))
  })
})

test('a field with nothing wrong is neither invalid nor described', () => {
  const markup = renderToStaticMarkup(<TextField label="Name" error={null} />)
  expect(markup).not.toMatch(/aria-invalid="|aria-describedby="/)
})

test('an optional field says so in its label', () => {
  const markup = renderToStaticMarkup(<DateField label="Date of birth" optional />)
  expect(markup).toMatch(/<label[^>]*>Date of birth<span[^>]*> \(optional\)/)
})

test('a hidden label and a unit still name the field', () => {
  const markup = renderToStaticMarkup(<NumberField label="Flexion" unit="°" labelHidden />)
  expect(markup).toMatch(/<label[^>]*class="sr-only">Flexion<span class="sr-only"> \(°\)/)
})

describe('a 0–10 scale', () => {
  const markup = renderToStaticMarkup(
    <NumberScale
      legend="Pain now"
      lowLabel="No pain"
      highLabel="The worst you can imagine"
      value={7}
      onValue={nothing}
      error="Pick a number"
    />,
  )

  test('is one radio group of eleven under its question', () => {
    expect(markup.match(/type="radio"/g)).toHaveLength(11)
    expect(new Set(markup.match(/name="[^"]*"/g)).size).toBe(1)
    expect(markup).toMatch(/<fieldset[^>]*><legend[^>]*>Pain now/)
  })

  test('says what each number means', () => {
    for (const label of ['0, No pain', '7 of 10', '10, The worst you can imagine'])
      expect(markup).toContain(`aria-label="${label}"`)
  })

  test('has exactly the given value chosen, and none when there is none', () => {
    expect(markup.match(/checked=""/g)).toHaveLength(1)
    expect(markup).toMatch(/checked="" value="7"|value="7" checked=""/)
    const empty = renderToStaticMarkup(
      <NumberScale legend="" lowLabel="" highLabel="" value={null} onValue={nothing} />,
    )
    expect(empty).not.toContain('checked=""')
  })

  test('ties its error to the group', () => {
    const id = attribute(markup, 'fieldset', 'aria-describedby')
    expect(markup).toMatch(new RegExp(`id="${id}"[\\s\\S]*Pick a number`))
  })
})

describe('choices', () => {
  const choices = [
    { value: 'first', label: 'First visit', hint: '90 minutes' },
    { value: 'next', label: 'Follow-up', disabled: true },
  ] as const

  test('one of a few are radios named by their label and described by their hint', () => {
    const markup = renderToStaticMarkup(
      <ChoiceList legend="Which visit?" choices={choices} value="first" onValue={nothing} />,
    )
    expect(markup.match(/type="radio"/g)).toHaveLength(2)
    const label = attribute(markup, 'input', 'aria-labelledby')
    const hint = attribute(markup, 'input', 'aria-describedby')
    expect(markup).toMatch(new RegExp(`id="${label}"[^>]*>First visit`))
    expect(markup).toMatch(new RegExp(`id="${hint}"[^>]*>90 minutes`))
    expect(markup.match(/disabled=""/g)).toHaveLength(1)
  })

  test('any of a few are checkboxes', () => {
    const markup = renderToStaticMarkup(
      <ManyChoiceList legend="What helped?" choices={choices} values={[]} onValues={nothing} />,
    )
    expect(markup.match(/type="checkbox"/g)).toHaveLength(2)
    expect(markup).not.toContain('checked=""')
  })

  test('a single yes or no is a checkbox', () => {
    const markup = renderToStaticMarkup(<CheckField label="I agree" checked onChecked={nothing} />)
    expect(markup).toContain('type="checkbox"')
    expect(markup).toContain('checked=""')
  })
})

test('a stepper stops at its ends', () => {
  const at = (value: number) =>
    renderToStaticMarkup(
      <Stepper label="Minutes" value={value} onValue={nothing} min={5} max={60} step={5} />,
    )
  expect(at(5)).toMatch(/<button[^>]*aria-label="5 less"[^>]*disabled=""/)
  expect(at(60)).toMatch(/<button[^>]*aria-label="5 more"[^>]*disabled=""/)
  expect(at(30)).not.toContain('disabled=""')
})
