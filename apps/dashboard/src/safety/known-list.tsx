import type { Fact } from '@healing-touch/domain/safety/fact.ts'
import { type FactKindId, factKindIds, factKinds } from '@healing-touch/domain/safety/fact-kinds.ts'
import { Badge } from '@healing-touch/ui/badge.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import { plural } from '@healing-touch/ui/words/format.ts'
import { useState } from 'react'
import { PickSelect } from '../plans/pick-select.tsx'
import { factWords } from './fact-words.ts'
import { QuestionRound } from './question-round.tsx'
import { type Given, givenOf } from './round.ts'
import type { Safety } from './safety-answer.ts'

type KnownListProps = {
  safety: Safety
  /** Whether this member records facts. */
  treats: boolean
  onSaved: (safety: Safety) => void
}

/** What is known, newest first; each can be put right, and more can be added. */
export function KnownList({ safety, treats, onSaved }: KnownListProps) {
  const [editing, setEditing] = useState<{ kind: FactKindId; given: Given } | null>(null)
  const { held, today, patient } = safety
  const there = held.filter(({ state }) => state !== 'absent')
  const absent = held.filter(({ state }) => state === 'absent')

  function done(saved: Safety) {
    setEditing(null)
    onSaved(saved)
  }

  const editor = editing && (
    <QuestionRound
      key={editing.kind}
      patientId={patient.id}
      kinds={[editing.kind]}
      held={held}
      today={today}
      given={editing.given}
      onSaved={done}
      leave={{ label: 'Leave as it was', onLeave: () => setEditing(null) }}
    />
  )
  return (
    <Card title="What is known">
      {there.length === 0 && (
        <p className="text-ink-soft">
          {held.length === 0 ? 'Nothing was asked yet.' : 'Nothing to be careful with.'}
        </p>
      )}
      <ul className="divide-y divide-line">
        {there.map((fact) => (
          <li key={keyOf(fact)} className="py-3 first:pt-0">
            <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
              <div className="min-w-0 flex-1 basis-64">
                <p className="font-semibold">
                  {factKinds[fact.kind].see}{' '}
                  {factKinds[fact.kind].red && <Badge tone="danger">Warning sign</Badge>}{' '}
                  {fact.state === 'unknown' && <Badge>Don’t know</Badge>}
                </p>
                <p className="text-sm text-ink-soft">{factWords(fact).join(' · ')}</p>
              </div>
              {treats && editing?.kind !== fact.kind && (
                <Button
                  tone="quiet"
                  size="small"
                  onClick={() =>
                    setEditing({ kind: fact.kind, given: { [fact.kind]: givenOf(fact) } })
                  }
                >
                  Put right<span className="sr-only">: {factKinds[fact.kind].see}</span>
                </Button>
              )}
            </div>
            {editing?.kind === fact.kind && editor}
          </li>
        ))}
      </ul>
      {treats && (
        <div className="mt-3 border-t border-line pt-4">
          <PickSelect
            className="max-w-lg"
            label="Add what you know, saw or measured"
            placeholder="Choose what it is"
            options={factKindIds.map((kind) => ({ value: kind, label: factKinds[kind].see }))}
            onPick={(kind) => setEditing({ kind: kind as FactKindId, given: {} })}
          />
          {editing && !there.some(({ kind }) => kind === editing.kind) && editor}
        </div>
      )}
      {absent.length > 0 && (
        <details className="mt-3 border-t border-line pt-2">
          <summary className="tap flex cursor-pointer items-center font-semibold text-accent-ink">
            Answered with no ({plural(absent.length, 'question', 'questions')})
          </summary>
          <ul className="columns-1 gap-8 text-sm md:columns-2">
            {absent.map((fact) => (
              <li key={keyOf(fact)} className="break-inside-avoid py-1">
                {factKinds[fact.kind].see}{' '}
                <span className="text-ink-soft">{factWords(fact).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  )
}

function keyOf({ kind, recordedOn, since, sites, state }: Fact): string {
  return JSON.stringify([kind, recordedOn, since, sites, state])
}
