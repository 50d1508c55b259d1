import { wallClock } from '../today/wall-clock.ts'
import { wordEntry } from './word-entry.ts'

export type Receipt = {
  readonly seq: number
  readonly at: string
  readonly actorId: string | null
  readonly actorName: string
  readonly action: 'read' | 'write' | 'denied'
  readonly what: string
  readonly reason: string | null
}

export type ReceiptDay = {
  readonly day: string
  readonly people: {
    readonly name: string
    /** Why they may: what they are to this patient. */
    readonly relation: string
    /** Each thing once, changes first. */
    readonly did: { readonly words: string; readonly changed: boolean }[]
    readonly reasons: string[]
  }[]
}

/** What each member is to the patient, in words. */
export type Relations = ReadonlyMap<string, string>

/** Entries about one patient, newest first, as days of the practice's wall and people: a list that can be read. */
export function groupReceipts(
  receipts: readonly Receipt[],
  relations: Relations,
  zone: string,
): ReceiptDay[] {
  const days = Map.groupBy(receipts, ({ at }) => wallClock(at, zone).day)
  return [...days].map(([day, ofDay]) => ({
    day,
    people: [...Map.groupBy(ofDay, ({ actorId }) => actorId)].map(([actorId, own]) => {
      const did = Map.groupBy(own, ({ action, what }) =>
        action === 'denied' ? 'tried to open your record and was refused' : wordEntry(what, 'your'),
      )
      return {
        name: own[0]?.actorName ?? '',
        relation: (actorId && relations.get(actorId)) ?? 'runs the server',
        did: [...did]
          .map(([words, some]) => ({
            words,
            changed: some.some(({ action }) => action === 'write'),
          }))
          .sort((one, other) => Number(other.changed) - Number(one.changed)),
        reasons: [...new Set(own.flatMap(({ reason }) => reason ?? []))],
      }
    }),
  }))
}
