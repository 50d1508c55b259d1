import type { OutcomeRefusal } from '@healing-touch/domain/outcomes/outcome-refusal.ts'
import { wordOutcomeRefusal } from '@healing-touch/domain/outcomes/word-refusal.ts'
import { chartVisit } from '@healing-touch/domain/visits/chart-visit.ts'
import type { VisitRefusal } from '@healing-touch/domain/visits/visit-refusal.ts'
import { wordVisitRefusal } from '@healing-touch/domain/visits/word-visit-refusal.ts'
import { useMutation } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type Answer, problemOf, queryClient, trpc } from '../api.ts'
import { techniquesById } from '../library/known.ts'
import { markScreensStale } from '../shell/stale-screens.ts'
import { type ChartDraft, draftOf, linesToSend, sameChart } from './chart-draft.ts'
import type { SavedChart, VisitScreen } from './screen.ts'

export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'writing' | 'saving' | 'offline' | 'signed-out' }
  | { readonly kind: 'refused'; readonly message: string; readonly line: number | null }
  | { readonly kind: 'stale'; readonly theirs: SavedChart; readonly base: ChartDraft }
  | { readonly kind: 'failed'; readonly message: string }

const idleMs = 1200
const retryMs = 5000

/**
 * A chart that saves itself: 1.2 s after the last change, one save at a time, and again by itself when the connection
 * comes back. Nothing that was typed leaves the screen before the server has it.
 */
export function useChart(screen: VisitScreen) {
  const visitId = screen.visit.id
  const [draft, setDraft] = useState(() => draftOf(screen))
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: null })
  const mutation = useMutation(trpc.visits.save.mutationOptions())
  const latest = useRef(draft)
  const saved = useRef(draft)
  const version = useRef(screen.visit.version)
  const running = useRef<Promise<void> | null>(null)
  // while both texts are shown, nothing is sent
  const overtaken = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const dirty = useCallback(() => !sameChart(latest.current, saved.current), [])

  const later = useCallback((ms: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void flush.current(), ms)
  }, [])

  function change(to: Partial<ChartDraft>) {
    latest.current = { ...latest.current, ...to }
    setDraft(latest.current)
    setState((known) => (known.kind === 'stale' ? known : { kind: 'writing' }))
    if (!overtaken.current) later(idleMs)
  }

  async function send(finish: boolean): Promise<void> {
    const sent = latest.current
    const { note, minutes, scores } = sent
    const entry = {
      note,
      minutes,
      ledger: linesToSend(sent.ledger),
      version: version.current,
      finish,
    }
    const now = new Date().toISOString()
    const visit = { ...screen.visit, version: version.current, chartedAt: null }
    const checked = chartVisit(
      { visit, techniques: techniquesById(), safety: screen.safety },
      entry,
      { now },
    )
    if (!checked.ok) return setState(refused(checked.refusal))
    setState({ kind: 'saving' })
    try {
      const answer = await mutation.mutateAsync({ visitId, entry, scores })
      if (!answer.ok) return settle(answer.refusal, sent)
      const { at, ...saved } = answer.value
      adopt(saved.visit.version, sent, at)
      if (saved.visit.chartedAt === null) return
      markScreensStale()
      queryClient.setQueryData(
        trpc.visits.read.queryKey({ visitId }),
        (known) => known && { ...known, ...saved },
      )
    } catch (error) {
      const problem = problemOf(error)
      if (problem.kind === 'signed-out') setState({ kind: 'signed-out' })
      else if (problem.kind === 'unreachable') setState({ kind: 'offline' })
      else setState({ kind: 'failed', message: problem.message })
      later(retryMs)
    }
  }

  function adopt(newVersion: number, sent: ChartDraft, at: string | null) {
    version.current = newVersion
    saved.current = sent
    const key = trpc.visits.read.queryKey({ visitId })
    queryClient.setQueryData(
      key,
      (known) =>
        known && {
          ...known,
          scores: sent.scores,
          visit: { ...known.visit, ...sent, ledger: [...sent.ledger], version: newVersion },
        },
    )
    if (dirty()) {
      setState({ kind: 'writing' })
      later(idleMs)
    } else setState({ kind: 'saved', at })
  }

  /** Who was overtaken by what they wrote themselves, as in another tab, has nothing to choose. */
  function settle(refusal: Refusal, sent: ChartDraft) {
    if (!('theirs' in refusal)) return setState(refused(refusal))
    const { theirs } = refusal
    if (!sameChart(draftOf(theirs), sent)) {
      overtaken.current = true
      return setState({ kind: 'stale', theirs, base: saved.current })
    }
    adopt(theirs.visit.version, sent, null)
    showSigned(theirs)
  }

  /** Signed by somebody else: by whom, and what was added to it, comes with the whole screen. */
  function showSigned(theirs: SavedChart) {
    if (theirs.visit.chartedAt !== null)
      void queryClient.invalidateQueries(trpc.visits.read.queryFilter({ visitId }))
  }

  async function save(finish: boolean): Promise<void> {
    clearTimeout(timer.current)
    await running.current
    if (overtaken.current || (!finish && !dirty())) return
    running.current = send(finish)
    await running.current
    running.current = null
  }

  const flush = useRef(() => save(false))
  flush.current = () => save(false)

  useEffect(() => {
    const again = () => dirty() && void flush.current()
    addEventListener('online', again)
    return () => {
      removeEventListener('online', again)
      clearTimeout(timer.current)
    }
  }, [dirty])

  return {
    draft,
    change,
    state,
    dirty,
    flush: () => flush.current(),
    finish: () => save(true),
    /** Goes on from what is saved now with what was chosen of both. */
    choose: (theirs: SavedChart, chart: ChartDraft) => {
      overtaken.current = false
      version.current = theirs.visit.version
      saved.current = draftOf(theirs)
      latest.current = chart
      setDraft(chart)
      setState(dirty() ? { kind: 'writing' } : { kind: 'saved', at: null })
      showSigned(theirs)
      return flush.current()
    },
  }
}

type Refusal = Extract<Answer['visits']['save'], { ok: false }>['refusal']

function refused(refusal: VisitRefusal | OutcomeRefusal): SaveState {
  const line = 'line' in refusal ? refusal.line : null
  return { kind: 'refused', line, message: wordRefusal(refusal) }
}

function wordRefusal(refusal: VisitRefusal | OutcomeRefusal): string {
  return isOfVisit(refusal) ? wordVisitRefusal(refusal) : wordOutcomeRefusal(refusal)
}

/** Both have a "future": that of a chart is about its beginning. */
function isOfVisit(refusal: VisitRefusal | OutcomeRefusal): refusal is VisitRefusal {
  if ('line' in refusal) return true
  return ['visit', 'version', 'startedAt', 'ledger'].includes(refusal.field)
}
