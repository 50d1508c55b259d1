import type { PainMap } from '@healing-touch/domain/body/pain-map.ts'
import { Button } from '@healing-touch/ui/button.tsx'
import { Loading, Skeleton } from '@healing-touch/ui/status.tsx'
import { formatShortDay } from '@healing-touch/ui/words/format.ts'
import CircleAlert from 'lucide-react/icons/circle-alert'
import { lazy, Suspense, useState } from 'react'
import type { Answer } from '../api.ts'
import { noPain } from '../body/pain-map-edits.ts'
import { useMe } from '../people/use-me.ts'
import { plainWords } from '../words/plain-words.ts'
import { summaryOf } from './check-in-entry.ts'
import type { AllAnswers, Round } from './rounds.ts'
import { type SavedCheckIn, useRecordCheckIn } from './use-record-check-in.ts'

const PainMapEditor = lazy(() => loadEditor().then((loaded) => ({ default: loaded.PainMapEditor })))
const SignInAgain = lazy(() =>
  import('../people/sign-in-again.tsx').then((loaded) => ({ default: loaded.SignInAgain })),
)

/** The drawing is heavy: it is fetched while the questions before it are answered. */
export function loadEditor() {
  return import('../body/pain-map-editor.tsx')
}

type MapRoundProps = {
  last: Answer['checkIns']['start']['last']
  rounds: readonly Round[]
  answers: AllAnswers
  map: PainMap | null
  onMap: (map: PainMap | null) => void
  onBack: () => void
  onSaved: (saved: SavedCheckIn) => void
}

/** Where it hurts, a look over the answers, and saving: with the map of last time, without one, or without pain. */
export function MapRound({ last, rounds, answers, map, onMap, onBack, onSaved }: MapRoundProps) {
  const { zone } = useMe()
  const [signInOpen, setSignInOpen] = useState(true)
  const { save, saving, trouble } = useRecordCheckIn(rounds, onSaved)
  const said = summaryOf(rounds, answers)
  const suggestion = last && last.map.marks.length > 0 ? last : null

  function send(chosen: PainMap | null) {
    onMap(chosen)
    setSignInOpen(true)
    save(answers, chosen)
  }

  return (
    <>
      {suggestion && !map && (
        <p className="text-ink-soft">
          In faint colour: last time, {formatShortDay(suggestion.at, zone)}.
        </p>
      )}
      <Suspense
        fallback={
          <Loading label="Drawing the body map…">
            <Skeleton className="mx-auto h-120 max-w-60 rounded-xl" />
          </Loading>
        }
      >
        <PainMapEditor map={map} faint={suggestion?.map ?? null} onMap={onMap} />
      </Suspense>
      {said.length > 0 && (
        <p className="text-sm text-ink-soft">
          Your answers: {said.map(({ name, value }) => `${name.toLowerCase()} ${value}`).join(', ')}
          .
        </p>
      )}
      <div className="sticky bottom-[calc(4.5rem+env(safe-area-inset-bottom))] z-10 -mx-3 flex flex-wrap gap-2 bg-paper/95 px-3 py-3 lg:bottom-0">
        {trouble?.kind === 'other' && (
          <p
            role="alert"
            className="flex w-full items-start gap-2 rounded-lg bg-danger-soft px-4 py-3 text-danger-ink"
          >
            <CircleAlert aria-hidden size={20} className="mt-0.5 shrink-0" />
            {plainWords(trouble.message)}
          </p>
        )}
        <Button size="large" onClick={onBack}>
          Back
        </Button>
        {map === null && suggestion ? (
          <Button
            tone="primary"
            size="large"
            className="flex-1"
            busy={saving}
            onClick={() => send(suggestion.map)}
          >
            Same as last time, save
          </Button>
        ) : (
          <Button
            tone="primary"
            size="large"
            className="flex-1"
            busy={saving}
            onClick={() => send(map)}
          >
            {trouble ? 'Try again' : 'Save check-in'}
          </Button>
        )}
      </div>
      <div className="flex flex-wrap gap-x-2">
        {(map === null || map.marks.length > 0) && (
          <Button tone="quiet" onClick={() => onMap(noPain)}>
            Nothing hurts today
          </Button>
        )}
        {map === null ? (
          suggestion && (
            <Button tone="quiet" onClick={() => send(null)}>
              Skip the map and save
            </Button>
          )
        ) : (
          <Button tone="quiet" onClick={() => onMap(null)}>
            {suggestion ? 'Back to last time' : 'Clear the map'}
          </Button>
        )}
      </div>
      {trouble?.kind === 'signed-out' && (
        <Suspense>
          <SignInAgain
            open={signInOpen}
            onClose={() => setSignInOpen(false)}
            onBack={() => send(map)}
          />
        </Suspense>
      )}
    </>
  )
}
