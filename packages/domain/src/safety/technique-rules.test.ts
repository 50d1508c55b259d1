import { describe, expect, test } from 'vitest'
import type { Site } from '../body/site.ts'
import type { Technique } from '../techniques/technique.ts'
import { type TechniqueId, techniques } from '../techniques/techniques.ts'
import { allows } from './allows.ts'
import { exampleDay, exampleFact } from './example-day.ts'
import type { Fact } from './fact.ts'
import type { FactKindId } from './fact-kinds.ts'

const day = '2026-03-02'
const back: Site = { region: 'low-back', side: 'left' }
const calf: Site = { region: 'calf', side: 'right' }
const neck: Site = { region: 'neck-posterior', side: 'left' }
const belly: Site = { region: 'abdomen-lower', side: 'midline' }
const fact = (kind: FactKindId, change: Partial<Fact> = {}) => exampleFact(kind, day, change)

/** The rules that keep a technique at its lightest from a place. */
function against(technique: Technique, site: Site, facts: readonly Fact[]): string[] {
  const pressure = technique.dose.pressure?.low ?? null
  const touch = { day, technique, site, pressure, minutes: 5 }
  const answer = allows(exampleDay(day, facts), touch)
  if (answer.ok || answer.refusal.kind === 'expired-snapshot') return []
  return answer.refusal.limits.map(({ rule }) => rule)
}

describe('a technique is not for somebody', () => {
  test.each<[TechniqueId, string, Fact, Site, string]>([
    ['tapotement', 'who hurts at a touch', fact('painful-to-touch'), back, 'T05'],
    [
      'tapotement',
      'over failing kidneys',
      fact('organ-failure', { cleared: { by: 'physician', on: day, until: null } }),
      back,
      'T05',
    ],
    ['vibration', 'with a clot elsewhere', fact('dvt', { sites: [calf] }), back, 'T06'],
    ['cupping', 'with a clot elsewhere', fact('dvt', { sites: [calf] }), back, 'T24'],
    [
      'myofascial-release',
      'with the vascular type',
      fact('vascular-eds', { cleared: { by: 'physician', on: day, until: null } }),
      back,
      'T09',
    ],
    [
      'instrument-assisted',
      'with few platelets',
      fact('platelets', { value: 80, since: day }),
      back,
      'T10',
    ],
    ['muscle-energy', 'with high pressure', fact('diastolic', { value: 105 }), back, 'T14'],
    [
      'muscle-energy',
      'beside a fresh injury',
      fact('acute-injury', { sites: [back] }),
      { region: 'sacrum', side: 'midline' },
      'T14',
    ],
    ['rocking', 'who is dizzy', fact('vertigo'), back, 'T17'],
    [
      'lymphatic-drainage',
      'with failing kidneys',
      fact('organ-failure', { cleared: { by: 'physician', on: day, until: null } }),
      back,
      'T18',
    ],
    ['lymphatic-drainage', 'with a clot elsewhere', fact('dvt', { sites: [calf] }), back, 'T18'],
    ['lymphatic-drainage', 'with cancer, before a yes', fact('cancer-active'), back, 'T18'],
    ['connective-tissue', 'who hurts at a touch', fact('painful-to-touch'), back, 'T19'],
    ['thai-massage', 'with brittle bones', fact('osteoporosis'), back, 'T23'],
    ['cupping', 'on the back in pregnancy', fact('pregnancy', { value: 12 }), back, 'T24'],
    ['abdominal-massage', 'in pregnancy', fact('pregnancy', { value: 12 }), belly, 'T29'],
    ['neural-sliders', 'whose hands grow clumsy', fact('myelopathy-signs'), neck, 'T31'],
  ])('%s %s', (id, _, known, site, rule) => {
    expect(against(techniques[id], site, [known])).toContain(rule)
    expect(against(techniques[id], site, [])).toEqual([])
  })

  test('with cancer, once the oncology team has said yes, drainage is for them', () => {
    const cleared = { by: 'oncologist', on: day, until: null } as const
    const yes = [fact('cancer-active', { cleared })]
    expect(against(techniques['lymphatic-drainage'], back, yes)).toEqual([])
  })
})

describe('a technique of a practice’s own is caught by what it does', () => {
  const own = (change: Partial<Technique['tags']>): Technique => ({
    ...techniques.swedish,
    id: 'own-work',
    tags: { ...techniques.swedish.tags, ...change },
  })
  const calfTendon: Site = { region: 'calf', side: 'left' }

  test.each<[string, Technique, Fact, Site, string]>([
    ['drumming on brittle bones', own({ force: ['vibration'] }), fact('osteoporosis'), back, 'C12'],
    [
      'deep friction on a tendon at risk',
      own({ depth: 'deep', force: ['shear'] }),
      fact('fluoroquinolone', { since: '2026-01-02', sites: [calfTendon] }),
      calfTendon,
      'C17',
    ],
    [
      'deep friction on a blood thinner',
      own({ depth: 'deep', force: ['shear'] }),
      fact('anticoagulant'),
      back,
      'C11',
    ],
    [
      'suction with a clot elsewhere',
      own({ force: ['suction'] }),
      fact('dvt', { sites: [calf] }),
      back,
      'T24',
    ],
    [
      'scraping with few platelets',
      own({ force: ['shear'], tools: true }),
      fact('platelets', { value: 80, since: day }),
      back,
      'T10',
    ],
  ])('%s', (_, technique, known, site, rule) => {
    expect(against(technique, site, [known])).toContain(rule)
  })
})
