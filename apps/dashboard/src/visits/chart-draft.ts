import { siteKey } from '@healing-touch/domain/body/site-key.ts'
import type { LedgerLine, Note } from '@healing-touch/domain/visits/visit.ts'
import type { VisitScores } from '@healing-touch/domain/visits/visit-scores.ts'
import type { VisitScreen } from './screen.ts'

/** What is written on a chart's screen, saved or not. */
export type ChartDraft = {
  readonly note: Note
  readonly ledger: readonly LedgerLine[]
  readonly minutes: number
  readonly scores: VisitScores
}

export function draftOf({ visit, scores }: Pick<VisitScreen, 'visit' | 'scores'>): ChartDraft {
  const { note, ledger, minutes } = visit
  return { note, ledger, minutes, scores }
}

export function sameChart(a: ChartDraft, b: ChartDraft): boolean {
  return textOf(a) === textOf(b)
}

/** The order of an object's keys differs between the screen and the server; what is said does not. */
function textOf({ note, ledger, minutes, scores }: ChartDraft): string {
  const { subjective, objective, assessment, plan } = note
  const rating = ({ pain, calm, stress }: VisitScores['before']) => [pain, calm, stress]
  return JSON.stringify([
    [subjective, objective, assessment, plan],
    ledger.map((line) => [lineKey(line), line.minutes, line.pressure, reasonOf(line)]),
    minutes,
    rating(scores.before),
    rating(scores.after),
  ])
}

/** The lines as they are sent: a reason that is only begun is none yet. */
export function linesToSend(ledger: readonly LedgerLine[]): LedgerLine[] {
  return ledger.map(({ despite, ...line }) => {
    const reason = reasonOf({ despite })
    return reason === null ? line : { ...line, despite: reason }
  })
}

const shortestReason = 3

function reasonOf({ despite = '' }: { readonly despite?: string | undefined }): string | null {
  const reason = despite.trim()
  return reason.length < shortestReason ? null : reason
}

/** One technique on one place stands on one line. */
export function lineKey(line: Pick<LedgerLine, 'technique' | 'region' | 'side'>): string {
  return `${line.technique} ${siteKey(line)}`
}

/** Adds a line; the same technique on the same place adds its minutes to the line that is there. */
export function addLine(ledger: readonly LedgerLine[], line: LedgerLine): LedgerLine[] {
  const key = lineKey(line)
  if (!ledger.some((one) => lineKey(one) === key)) return [...ledger, line]
  return ledger.map((one) =>
    lineKey(one) === key ? { ...line, minutes: Math.min(120, one.minutes + line.minutes) } : one,
  )
}

export function minutesOf(ledger: readonly LedgerLine[]): number {
  return ledger.reduce((sum, { minutes }) => sum + minutes, 0)
}
