import {
  certainties,
  comparators,
  directions,
  type Evidence,
  recommendations,
} from '@healing-touch/domain/evidence/evidence.ts'
import { overclaims } from '@healing-touch/domain/evidence/overclaims.ts'
import { Mark } from '@healing-touch/domain/evidence/source.ts'
import { wordCertainty } from '@healing-touch/domain/evidence/word-certainty.ts'
import { purposeIds, purposes } from '@healing-touch/domain/outcomes/purposes.ts'
import { describe, expect, test } from 'vitest'
import { comparatorWords, markWords } from './evidence-words.ts'
import { agreementWords, recommendationWords } from './guideline-words.ts'

const all = certainties.flatMap((certainty) =>
  directions.flatMap((direction) =>
    comparators.map(
      (comparator): Pick<Evidence, 'certainty' | 'direction' | 'comparator'> => ({
        certainty,
        direction,
        comparator,
      }),
    ),
  ),
)

describe('how sure anyone is, as the plan says it', () => {
  test.each(all)('$certainty, $direction against $comparator: no more than that', (evidence) => {
    const { words, avoid } = wordCertainty(evidence, 'patient')
    const shown = [
      words,
      `${comparatorWords[evidence.comparator]}.`,
      ...Mark.options.flatMap((mark) => [markWords(mark, true), markWords(mark, false)]),
    ].join(' ')
    expect(overclaims(shown, evidence.certainty)).toEqual([])
    expect(avoid).toContain('cures')
  })

  test('says less the less is known', () => {
    const benefit = (certainty: Evidence['certainty']) =>
      wordCertainty({ certainty, direction: 'benefit', comparator: 'sham' }, 'patient').words
    expect(benefit('high')).toMatch(/^It helps for a while/)
    expect(benefit('moderate')).toMatch(/probably/)
    for (const certainty of ['low', 'very-low'] as const) expect(benefit(certainty)).toMatch(/may/)
    expect(benefit('none')).toMatch(/Nobody has studied it/)
  })

  test('a guideline is no evidence: its words claim nothing', () => {
    for (const one of recommendations) {
      expect(overclaims(recommendationWords[one].label, 'none')).toEqual([])
      expect(overclaims(agreementWords([{ recommendation: one }]), 'none')).toEqual([])
    }
  })

  test.each(purposeIds)('what is honestly said of %s is at most a "may"', (id) => {
    expect(
      overclaims(purposes[id].honest, 'low').filter((words) => words !== 'endorphins'),
    ).toEqual([])
  })
})

const sources = import.meta.glob<string>(
  ['../**/*.{ts,tsx}', '!../**/*.test.ts', '!../**/*.gen.ts'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
)

describe('nothing that the portal says by itself is too strong for anything we know', () => {
  test.each(Object.keys(sources))('%s', (file) => {
    expect(overclaims(sources[file] ?? '', 'high')).toEqual([])
  })

  test('and every file was read', () => {
    expect(Object.keys(sources).length).toBeGreaterThan(60)
  })
})
