import { describe, expect, test } from 'vitest'
import type { RegionId } from '../body/regions.ts'
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
const jaw: Site = { region: 'jaw', side: 'left' }
const groin: Site = { region: 'groin', side: 'right' }
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
    ['abdominal-massage', 'with a hernia', fact('hernia', { sites: [groin] }), belly, 'T29'],
    ['heat-application', 'whom heat makes worse', fact('heat-sensitivity'), back, 'T25'],
    ['cold-application', 'with Raynaud’s', fact('cold-sensitivity'), back, 'T26'],
    ['cold-application', 'whose vessels diabetes harmed', fact('brittle-diabetes'), back, 'T26'],
    ['intra-oral', 'allergic to latex', fact('latex-allergy'), jaw, 'T28'],
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

describe('what is not ruled out with it', () => {
  test.each<[TechniqueId, string, Fact, Site]>([
    ['cold-application', 'whom heat makes worse', fact('heat-sensitivity'), back],
    ['heat-application', 'with Raynaud’s', fact('cold-sensitivity'), back],
    ['swedish', 'beside a hernia', fact('hernia', { sites: [groin] }), back],
    ['effleurage', 'beside a hernia of the groin', fact('hernia', { sites: [groin] }), belly],
    ['petrissage', 'allergic to latex', fact('latex-allergy'), jaw],
    ['guided-breathing', 'with COPD', fact('breathing-sensitivity'), back],
    ['guided-breathing', 'with bipolar disorder', fact('short-sleep-danger'), back],
  ])('%s for somebody %s', (id, _, known, site) => {
    expect(against(techniques[id], site, [known])).toEqual([])
  })

  test('no hands go on the hernia itself', () => {
    const known = [fact('hernia', { sites: [groin] })]
    expect(exampleDay(day, known).sites['groin.right'].state).toBe('no-go')
    expect(exampleDay(day, known).sites['groin.left'].state).not.toBe('no-go')
    expect(exampleDay(day, [fact('hernia')]).sites['groin.left'].state).toBe('ask-first')
  })

  test.each<[string, FactKindId, string, RegExp]>([
    ['breathing is shorter, and not out', 'breathing-sensitivity', 'T32', /two or three minutes/],
    ['asthma too asks for less of it', 'severe-asthma', 'T32', /two or three minutes/],
    ['nights are not shortened', 'short-sleep-danger', 'H01', /never shortened on purpose/],
    ['nor in epilepsy', 'epilepsy', 'H01', /never shortened on purpose/],
    ['gloves and cups are of something else', 'latex-allergy', 'C31', /Nothing made of latex/],
  ])('%s', (_, kind, rule, words) => {
    const { advice, session } = exampleDay(day, [fact(kind)])
    expect(advice.find((one) => one.rule === rule)?.text).toMatch(words)
    expect(session.blocked).toBe(false)
  })

  test('with gloves free of latex, written down, the mouth may be worked in', () => {
    const technique = techniques['intra-oral']
    const touch = { day, technique, site: jaw, pressure: 1, minutes: 2 }
    const known = exampleDay(day, [fact('latex-allergy')])
    expect(allows(known, touch).ok).toBe(false)
    expect(allows(known, { ...touch, despite: 'Gloves of nitrile.' }).ok).toBe(true)
  })
})

describe('a technique of a practice’s own is caught by what it does', () => {
  const own = (change: Partial<Technique['tags']>): Technique => ({
    ...techniques.swedish,
    id: 'own-work',
    tags: { ...techniques.swedish.tags, ...change },
  })
  const at = (technique: Technique, ...regions: [RegionId, ...RegionId[]]): Technique => ({
    ...technique,
    regions,
  })
  const calfTendon: Site = { region: 'calf', side: 'left' }
  const cleared = { by: 'physician', on: day, until: null } as const
  const ownBelly = at(own({ depth: 'superficial', force: ['shear'] }), 'flank', 'abdomen-lower')

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
    ['a belly in pregnancy', ownBelly, fact('pregnancy', { value: 12 }), belly, 'C18'],
    ['a belly with an aneurysm', ownBelly, fact('aneurysm'), belly, 'C23'],
    ['a belly with a hernia', ownBelly, fact('hernia', { sites: [groin] }), belly, 'T29'],
    [
      'moving lymph with a failing heart',
      own({ depth: 'superficial', force: ['shear', 'drainage'] }),
      fact('heart-failure', { cleared }),
      back,
      'C22',
    ],
    [
      'moving lymph with a clot elsewhere',
      own({ depth: 'superficial', force: ['drainage'] }),
      fact('dvt', { sites: [calf] }),
      back,
      'T18',
    ],
    ['a warm stone with MS', own({ force: ['thermal'] }), fact('heat-sensitivity'), back, 'T25'],
    [
      'an ice roll with Raynaud’s',
      own({ force: ['thermal'] }),
      fact('cold-sensitivity'),
      back,
      'T26',
    ],
    [
      'gloved work at the jaw with a latex allergy',
      at(own({ depth: 'superficial', sensitiveArea: true }), 'jaw'),
      fact('latex-allergy'),
      jaw,
      'T28',
    ],
  ])('%s', (_, technique, known, site, rule) => {
    expect(against(technique, site, [known])).toContain(rule)
  })

  test('made for the belly and done elsewhere, it stays', () => {
    const flank: Site = { region: 'flank', side: 'left' }
    expect(against(ownBelly, flank, [fact('hernia', { sites: [groin] })])).toEqual([])
    expect(against(ownBelly, belly, [])).toEqual([])
  })

  test('done anywhere, light work on the belly stays in pregnancy, and deep work does not', () => {
    const pregnant = [fact('pregnancy', { value: 12 })]
    expect(against(own({}), belly, pregnant)).toEqual([])
    expect(against(own({ depth: 'deep' }), belly, pregnant)).toContain('C18')
  })

  test('pressing that holds still is not for places to be careful with, gliding and light hands are', () => {
    const popliteal: Site = { region: 'popliteal', side: 'left' }
    const pressing = (change: Partial<Technique['tags']>) => ({
      ...own({ force: ['compressive'], ...change }),
      dose: { ...techniques.swedish.dose, pressure: { low: 1, high: 4 } as const },
    })
    expect(against(pressing({}), popliteal, [])).toEqual(['E01'])
    expect(against(pressing({ depth: 'deep' }), popliteal, [])).toEqual(['E01'])
    expect(against(pressing({ force: ['compressive', 'shear'] }), popliteal, [])).toEqual([])
    expect(against(pressing({ depth: 'superficial' }), popliteal, [])).toEqual([])
    expect(against(pressing({}), back, [])).toEqual([])
  })
})
