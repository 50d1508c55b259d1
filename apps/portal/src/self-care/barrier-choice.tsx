import { barrierNames } from '@healing-touch/domain/self-care/barriers.ts'
import { classes } from '@healing-touch/ui/classes.ts'
import type { Barrier } from './use-tick.ts'

type BarrierChoiceProps = {
  /** Of the routine. */
  name: string
  barrier: Barrier | null
  onBarrier: (barrier: Barrier | undefined) => void
}

const all = Object.entries(barrierNames) as [Barrier, string][]

/** What got in the way, in one tap; another takes it back. Nobody has to say. */
export function BarrierChoice({ name, barrier, onBarrier }: BarrierChoiceProps) {
  return (
    <fieldset className="mt-3">
      <legend className="text-sm text-ink-soft">
        What got in the way? Only if you like.<span className="sr-only"> {name}</span>
      </legend>
      <div className="mt-1.5 flex flex-wrap gap-2">
        {all.map(([one, words]) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === barrier}
            className={classes(
              'tap rounded-full border px-3.5 text-sm',
              one === barrier
                ? 'border-accent bg-accent-soft font-semibold text-accent-ink'
                : 'border-line-strong hover:bg-sunken',
            )}
            onClick={() => onBarrier(one === barrier ? undefined : one)}
          >
            {words}
          </button>
        ))}
      </div>
      {barrier === 'pain' && (
        <p role="status" className="mt-2 text-sm">
          Leave it out while it hurts, and tell your therapist at the next visit.
        </p>
      )}
    </fieldset>
  )
}
