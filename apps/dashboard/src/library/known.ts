import '../zod-config.ts'
import type { Condition } from '@healing-touch/domain/conditions/condition.ts'
import { conditions } from '@healing-touch/domain/conditions/conditions.ts'
import type { EntryKind } from '@healing-touch/domain/library/entry.ts'
import { instrumentOf } from '@healing-touch/domain/library/own-instrument.ts'
import type { Instrument } from '@healing-touch/domain/outcomes/instrument.ts'
import { instruments, isInstrumentId } from '@healing-touch/domain/outcomes/instruments.ts'
import type { Technique } from '@healing-touch/domain/techniques/technique.ts'
import { techniques } from '@healing-touch/domain/techniques/techniques.ts'
import { type Answer, queryClient, trpc } from '../api.ts'

export type KeptEntry = Answer['library']['own']['entries'][number]

/** The practice's own entries, retired ones too; every signed-in screen has loaded them. */
function own(): readonly KeptEntry[] {
  return queryClient.getQueryData(trpc.library.own.queryKey())?.entries ?? []
}

function ofKind<Entry>(kind: 'condition' | 'technique', some: readonly KeptEntry[]) {
  return some
    .filter((one) => one.kind === kind)
    .map(({ entry }) => entry as unknown as Entry) satisfies readonly Entry[]
}

const standing = () => own().filter(({ retiredAt }) => retiredAt === null)

/** What may be chosen: the built-in techniques and the practice's own. */
export function pickTechniques(): readonly Technique[] {
  return [...Object.values(techniques), ...ofKind<Technique>('technique', standing())]
}

export function pickConditions(): readonly Condition[] {
  return [...Object.values(conditions), ...ofKind<Condition>('condition', standing())]
}

export function pickInstruments(): readonly Instrument[] {
  return [...Object.values(instruments), ...standing().flatMap(readMeasure)]
}

/** By an id from a plan or a chart, retired ones too: what was done keeps its name. */
export function findTechnique(id: string): Technique | null {
  if (Object.hasOwn(techniques, id)) return techniques[id as keyof typeof techniques]
  return ofKind<Technique>('technique', own()).find((one) => one.id === id) ?? null
}

export function findCondition(id: string): Condition | null {
  if (Object.hasOwn(conditions, id)) return conditions[id as keyof typeof conditions]
  return ofKind<Condition>('condition', own()).find((one) => one.id === id) ?? null
}

export function findInstrument(id: string): Instrument | null {
  if (isInstrumentId(id)) return instruments[id]
  return (
    own()
      .flatMap(readMeasure)
      .find((one) => one.id === id) ?? null
  )
}

export function techniquesById(): Readonly<Record<string, Technique>> {
  return Object.fromEntries(
    [...Object.values(techniques), ...ofKind<Technique>('technique', own())].map((one) => [
      one.id,
      one,
    ]),
  )
}

/** The practice's own entry behind one of the library; null for a built-in one. A licensed measure has another id there. */
export function ownEntryOf(kind: EntryKind, id: string): KeptEntry | null {
  return (
    own().find((one) =>
      one.kind === 'instrument'
        ? kind === 'instrument' && readMeasure(one).some((measure) => measure.id === id)
        : one.kind === kind && one.entry.id === id,
    ) ?? null
  )
}

/** Read once for as long as the entry is the same. */
const read = new WeakMap<KeptEntry, Instrument[]>()

function readMeasure(one: KeptEntry): Instrument[] {
  if (one.kind !== 'instrument') return []
  const known = read.get(one)
  if (known) return known
  const measures = instrumentOf(one.entry)
  read.set(one, measures)
  return measures
}
