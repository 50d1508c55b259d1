import { expect, test } from 'vitest'
import { readImportFlags } from './import-flags.ts'

const whole = [
  'past.csv',
  ...['--name', 'Headache severity', '--low', '0', '--high', '100', '--better', 'lower'],
  ...['--times', 'Baseline,12 months', '--values', 'pk1,pk5', '--subject', 'id'],
]

test.each<[string, string[], string[]]>([
  ['no file', [], ['Which file? Name it after import-outcomes; --help says how.']],
  [
    'two files',
    ['past', 'outcomes.csv'],
    [
      'One file at a time: "outcomes.csv" is one too many. Does a name with spaces need quotation marks?',
    ],
  ],
  [
    'nothing but a file',
    ['past.csv'],
    ['name', 'low', 'high', 'better', 'times', 'values', 'subject'].map(
      (flag) => `--${flag} is missing.`,
    ),
  ],
  [
    'an unknown option',
    [...whole, '--colour', 'red'],
    ['There is no option --colour. --help lists what there is.'],
  ],
  ['an option without its value', [...whole, '--group'], ['--group needs a value after it.']],
  ['an option before another', ['--name', '--low'], ['--name needs a value after it.']],
  [
    'a value that is none',
    [...whole, '--dry-run=yes'],
    ['--dry-run stands alone, without a value.'],
  ],
  ['a range of words', [...whole, '--high', 'ten'], ['--high: High must be a number.']],
  [
    'a range upside down',
    [...whole, '--low', '200'],
    ['--high: High must be above the lowest value.'],
  ],
  [
    'an unknown direction',
    [...whole, '--better', 'more'],
    ['--better: Better must be higher or lower.'],
  ],
  [
    'half a group name',
    [...whole, '--group-names', '1=,0=Care'],
    ['--group-names must look like "1=Acupuncture,0=Usual care".'],
  ],
  [
    'an id that is none',
    ['--undo', 'the last'],
    ['--undo needs the id that the import printed, not "the last".'],
  ],
])('%s is answered in a sentence', (_, argv, sentences) => {
  expect(readImportFlags(argv)).toEqual({ kind: 'wrong', sentences })
})

test('everything given becomes a plan, values below zero too', () => {
  const wish = readImportFlags([
    '--',
    ...whole,
    ...['--low', '-10', '--group', 'arm', '--group-names', '1=Acupuncture,0=Usual care'],
    ...['--practitioner', 'by', '--zero-means-missing-beside', ',f5', '--take-good-rows'],
  ])
  expect(wish).toEqual({
    kind: 'import',
    file: 'past.csv',
    practice: null,
    takeGoodRows: true,
    dryRun: false,
    plan: {
      series: {
        name: 'Headache severity',
        low: -10,
        high: 100,
        better: 'lower',
        times: ['Baseline', '12 months'],
      },
      mapping: {
        subject: 'id',
        practitioner: 'by',
        group: 'arm',
        groupNames: { '1': 'Acupuncture', '0': 'Usual care' },
        values: ['pk1', 'pk5'],
        zeroMeansMissingBeside: [null, 'f5'],
      },
    },
  })
})
