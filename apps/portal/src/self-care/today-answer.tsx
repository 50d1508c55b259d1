import { Button } from '@healing-touch/ui/button.tsx'
import Check from 'lucide-react/icons/check'
import { useEffect, useRef } from 'react'
import { BarrierChoice } from './barrier-choice.tsx'
import type { Barrier, TickState } from './use-tick.ts'

const said: Record<Exclude<TickState, null>, string> = {
  done: 'Done today',
  partly: 'Partly done today',
  'not-done': 'Not today',
}

type TodayAnswerProps = {
  /** Of the routine, for those who hear the buttons without the card around them. */
  name: string
  state: TickState
  barrier: Barrier | null
  onAnswer: (state: TickState, barrier?: Barrier) => void
}

/** Three answers to one tap, one to take it back, and one to say why not, for who likes; the focus stays where the answer was given. */
export function TodayAnswer({ name, state, barrier, onAnswer }: TodayAnswerProps) {
  const box = useRef<HTMLDivElement>(null)
  const answered = useRef(false)
  const about = <span className="sr-only">: {name}</span>

  useEffect(() => {
    if (!answered.current) return
    answered.current = false
    box.current?.querySelector<HTMLElement>('button')?.focus()
  }, [state])

  function answer(next: TickState) {
    answered.current = true
    onAnswer(next)
  }

  return (
    <div ref={box}>
      {state === null ? (
        <div className="flex flex-wrap gap-2">
          <Button
            className="flex-1"
            icon={<Check aria-hidden size={20} />}
            onClick={() => answer('done')}
          >
            Done{about}
          </Button>
          <Button onClick={() => answer('partly')}>Partly{about}</Button>
          <Button onClick={() => answer('not-done')}>Not today{about}</Button>
        </div>
      ) : (
        <div className="flex items-center justify-between gap-2 rounded-lg bg-accent-soft py-1 pr-1 pl-4 text-accent-ink">
          <p role="status" className="flex items-center gap-2 font-semibold">
            {state === 'done' && <Check aria-hidden size={20} />}
            {said[state]}
          </p>
          <Button tone="quiet" onClick={() => answer(null)}>
            Undo{about}
          </Button>
        </div>
      )}
      {(state === 'partly' || state === 'not-done') && (
        <BarrierChoice name={name} barrier={barrier} onBarrier={(next) => onAnswer(state, next)} />
      )}
    </div>
  )
}
