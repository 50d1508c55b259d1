import type { FileItem, ItemFile } from '../outcomes/item-file.ts'
import { ownMeasureFile } from '../outcomes/own-measure.ts'
import { rules } from '../safety/rules.ts'
import { builtIn } from './library.ts'
import { type OwnEntry, ownSource } from './own-entry.ts'
import { ownInstrumentOf } from './own-instrument.ts'
import { packOf } from './pack.ts'

export const { content } = packOf(builtIn, Object.values(rules))
export const surroundings = {
  content,
  instruments: builtIn.instruments.filter(({ id }) => ['nprs', 'peg', 'psfs'].includes(id)),
  own: [],
  measuredWith: null,
}
export const source = ownSource
export const unknown = {
  study: 'Nobody has studied it',
  year: 2026,
  certainty: 'none' as const,
  direction: 'unknown' as const,
  comparator: 'none' as const,
  finding: 'We have only our own experience.',
  source,
}
export const technique = {
  kind: 'technique' as const,
  entry: {
    id: 'own-hot-stones',
    name: 'Hot stones',
    synonyms: [],
    about: 'Warm stones are laid on the back.',
    purposes: ['relaxation' as const],
    tags: {
      depth: 'superficial' as const,
      force: ['thermal' as const],
      tools: true,
      sensitiveArea: false,
      scope: false,
    },
    dose: {
      minutes: { low: 10, high: 20, per: 'visit' as const },
      pressure: null,
      how: 'Stones of 40 to 45 degrees, with a cloth between.',
      source,
    },
    certification: null,
    avoid: ['Skin that does not feel well.'],
    evidence: [unknown],
    sources: [source],
  },
}
export const condition = {
  kind: 'condition' as const,
  entry: {
    id: 'own-desk-neck',
    name: 'Desk neck',
    synonyms: ['office neck'],
    about: 'A neck that aches after hours at a screen.',
    codes: { icd10cm: ['M54.2'], icd11: ['MG30.02'], snomed: null },
    regions: ['neck-posterior' as const],
    mechanism: ['nociceptive' as const],
    evidence: [unknown],
    guidelines: [],
    techniques: [{ technique: 'swedish', because: 'It relaxes.' }],
    notAdvised: [],
    dose: { minutes: 60, perWeek: { low: 1, high: 1 }, weeks: 4, after: 'We look again.', source },
    startPressureCap: null,
    measures: ['nprs'],
    selfCare: ['slow-breathing'],
    cautions: [],
    reviewAfterVisits: 4,
    sources: [source],
  },
}

export const grip = ownInstrumentOf(
  ownMeasureFile({
    id: 'own-grip',
    name: 'Grip strength',
    about: 'How firmly you can press your hand.',
    better: 'higher',
    answeredBy: 'therapist',
    unit: 'kg',
    range: { low: 0, high: 90 },
    step: 0.5,
    matters: 5,
    practice: 'this practice',
  }),
)
export const measure = { kind: 'instrument' as const, entry: grip }
export const question = (number: number): FileItem => ({
  id: `q${number}`,
  name: `Question ${number}`,
  prompt: `Question ${number}?`,
  answer: { kind: 'scale', low: 0, high: 6, lowLabel: 'Not at all', highLabel: 'Wholly' },
  reverse: false,
})
export const licensed = {
  licence: {
    kind: 'licensed',
    holder: 'Nicholas',
    terms: 'By letter of 2026',
    attestedBy: 'Olu Adeyemi',
    attestedOn: '2026-11-20',
    attested: true,
  },
  facts: { measure: 'pseq2' },
  items: [question(1), question(2)],
} satisfies ItemFile
export const pseq2 = { kind: 'instrument' as const, entry: ownInstrumentOf(licensed) }
export const kept = (own: OwnEntry, retiredAt: string | null = null) => ({ ...own, retiredAt })
