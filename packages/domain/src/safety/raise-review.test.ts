import { describe, expect, test } from 'vitest'
import type { Site } from '../body/site.ts'
import { exampleDay, exampleFact } from './example-day.ts'
import type { Fact } from './fact.ts'
import type { FactKindId } from './fact-kinds.ts'
import { raiseReview } from './raise-review.ts'

const [monday, _tuesday, _friday] = ['2026-03-02', '2026-03-03', '2026-03-06'] as const
const left: Site = { region: 'calf', side: 'left' }
const fact = exampleFact

describe('a review', () => {
  const day = (facts: Fact[]) => exampleDay(monday, facts)
  const numb = fact('saddle-numbness', monday)
  test('is raised by what was just said, with the words of the day', () => {
    expect(raiseReview(day([numb]), [numb], [])).toMatchObject({
      level: 'emergency',
      rules: [{ rule: 'R01', name: 'Nerves at the end of the spine' }],
    })
    const swollen = fact('dvt-signs', monday, { sites: [left] })
    expect(raiseReview(day([swollen]), [swollen], [])).toMatchObject({ level: 'same-day' })
    expect(raiseReview(day([numb, swollen]), [numb, swollen], [])).toMatchObject({
      level: 'emergency',
    })
  })

  test('speaks by the more pressing of two cases of one rule, whichever comes first', () => {
    const thoughts = fact('suicidal-thoughts', monday)
    const plan = fact('suicidal-plan', monday)
    const raised = raiseReview(day([thoughts, plan]), [thoughts, plan], [])
    expect(raised).toMatchObject({ level: 'emergency', rules: [{ rule: 'R21' }] })
    expect(raised?.rules[0]?.therapist).toContain('A plan, means or intent')
    const blind = fact('vision-loss', monday)
    const headache = fact('thunderclap', monday)
    const all = raiseReview(day([blind, headache]), [blind, headache], [])
    const open = [
      {
        level: 'emergency' as const,
        rules: (all?.rules ?? []).filter(({ rule }) => rule === 'R11'),
      },
    ]
    const both = raiseReview(day([blind, headache]), [blind, headache], open)
    expect(both?.rules).toMatchObject([{ rule: 'R10' }])
    expect(both?.rules[0]?.therapist).toContain('A bleed in the head')
  })

  test('is raised anew when what is open gets worse, and not when it gets milder', () => {
    const thoughts = fact('suicidal-thoughts', monday)
    const plan = fact('suicidal-plan', monday)
    const milder = raiseReview(day([thoughts]), [thoughts], [])
    if (!milder) throw new Error('Nothing was raised.')
    expect(milder.level).toBe('same-day')
    const worse = raiseReview(day([thoughts, plan]), [plan], [milder])
    if (!worse) throw new Error('Nothing was raised.')
    expect(worse.level).toBe('emergency')
    expect(raiseReview(day([thoughts, plan]), [plan, thoughts], [milder, worse])).toBeNull()
    expect(raiseReview(day([thoughts]), [thoughts], [worse])).toBeNull()
  })

  test.each<[FactKindId[], string, string]>([
    [['night-pain'], 'R03', 'urgent'],
    [['myelopathy-signs'], 'R07', 'urgent'],
    [['shoulder-hip-stiffness'], 'R15', 'urgent'],
    [['night-sweats', 'new-lump'], 'R22', 'urgent'],
    [['opioid-misuse'], 'R26', 'urgent'],
  ])('within two weeks is raised by %j', (kinds, rule, level) => {
    const facts = kinds.map((kind) => fact(kind, monday))
    expect(raiseReview(day(facts), facts, [])).toMatchObject({ level, rules: [{ rule, level }] })
  })

  test('within two weeks becomes one of today, and is not raised beside it', () => {
    const night = fact('night-pain', monday)
    const weak = fact('motor-loss', monday)
    const first = raiseReview(day([night]), [night], [])
    if (!first) throw new Error('Nothing was raised.')
    const worse = raiseReview(day([night, weak]), [weak], [first])
    expect(worse).toMatchObject({
      level: 'same-day',
      rules: [
        { rule: 'R03', level: 'same-day' },
        { rule: 'R23', level: 'same-day' },
      ],
    })
    expect(raiseReview(day([night, weak]), [night], worse ? [worse] : [])).toBeNull()
    // as it was kept before each rule had its own level
    const kept = [{ ...first, rules: first.rules.map(({ level, ...rule }) => rule) }]
    expect(raiseReview(day([night]), [night], kept)).toBeNull()
    expect(raiseReview(day([night, weak]), [weak], kept)?.rules).toHaveLength(2)
  })

  test('is not raised where somebody else at home might read of it', () => {
    const home = fact('unsafe-at-home', monday, { recordedBy: 'therapist' })
    expect(raiseReview(day([home]), [home], [])).toBeNull()
  })

  test('and not by what was said before, is open already, is a no, or can wait', () => {
    expect(raiseReview(day([numb]), [fact('allergy', monday)], [])).toBeNull()
    const open = raiseReview(day([numb]), [numb], [])
    expect(raiseReview(day([numb]), [numb], open ? [open] : [])).toBeNull()
    expect(raiseReview(day([numb]), [{ ...numb, state: 'absent' }], [])).toBeNull()
    const waits = fact('inflammatory-back-pain', monday)
    expect(raiseReview(day([waits]), [waits], [])).toBeNull()
    expect(raiseReview(day([]), [], [])).toBeNull()
  })
})
