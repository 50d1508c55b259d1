import { expect, test } from 'vitest'
import { draftOf, type ImportDraft, planOf } from './import-draft.ts'

const guess = {
  subject: 'id',
  practitioner: null,
  group: 'group',
  groupNames: {},
  values: ['pk1', 'pk5'],
  zeroMeansMissingBeside: [null, null],
}
const first = draftOf(guess)
const [baseline, later] = first.times
const whole: ImportDraft = {
  ...first,
  name: ' Headache severity ',
  low: 0,
  high: 100,
  better: 'lower',
  times: [baseline, later]
    .flatMap((time) => (time ? [time] : []))
    .map((time, index) => ({ ...time, name: index === 0 ? 'Baseline' : '12 months' })),
}

test('what is still empty is said at its field', () => {
  const answer = planOf({
    ...first,
    subject: '',
    times: first.times.map((time) => ({ ...time, column: '' })),
  })
  expect(answer).toEqual({
    ok: false,
    messages: {
      name: 'Give the measure a name.',
      low: 'Type the lowest value it can have.',
      high: 'Type the highest value it can have.',
      better: 'Choose which way is better.',
      subject: 'Choose a column.',
      'times.0.column': 'Choose a column.',
      'times.1.column': 'Choose a column.',
      'times.1.name': 'Give this time a name.',
    },
  })
})

test('a range upside down and two times of one name are said', () => {
  const answer = planOf({
    ...whole,
    low: 9,
    high: 3,
    times: whole.times.map((time) => ({ ...time, name: 'Same' })),
  })
  expect(answer.ok ? {} : answer.messages).toEqual({
    high: 'High must be above the lowest value.',
    'times.1.name': 'Another time has this name already.',
  })
})

test('a whole draft becomes a plan; groups without a name keep their value', () => {
  const answer = planOf({ ...whole, groupNames: { '1': 'Acupuncture', '0': ' ' } })
  expect(answer).toMatchObject({
    ok: true,
    plan: {
      series: { name: 'Headache severity', times: ['Baseline', '12 months'] },
      mapping: { groupNames: { '1': 'Acupuncture' }, practitioner: null, values: ['pk1', 'pk5'] },
    },
  })
})
