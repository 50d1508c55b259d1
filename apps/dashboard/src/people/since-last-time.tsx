import { cardClass } from '@healing-touch/ui/card.tsx'
import { classes } from '@healing-touch/ui/classes.ts'
import { formatDay } from '@healing-touch/ui/words/format.ts'
import CircleCheck from 'lucide-react/icons/circle-check'
import Dot from 'lucide-react/icons/dot'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import type { Chart } from './use-chart.ts'

type Phrase = Chart['changes'][number]

const looks = {
  attention: { Icon: TriangleAlert, look: 'text-attention-ink', note: 'Look at this: ' },
  good: { Icon: CircleCheck, look: 'text-good-ink', note: 'Good: ' },
  neutral: { Icon: Dot, look: 'text-ink-soft', note: null },
} as const satisfies Record<Phrase['tone'], object>

/** What needs a look, and what is different since the last visit. */
export function SinceLastTime({ chart, zone }: { chart: Chart; zone: string }) {
  const { flags, changes, lastVisitAt } = chart
  return (
    <div className="grid gap-4 md:grid-cols-2">
      {flags.length > 0 && (
        <section className={cardClass({ tone: 'attention' })}>
          <h2 className="mb-2 text-lg">Needs a look</h2>
          <PhraseList phrases={flags} />
        </section>
      )}
      <section className={cardClass({ className: flags.length > 0 ? '' : 'md:col-span-2' })}>
        <h2 className="mb-2 text-lg">
          {lastVisitAt ? `Since the visit on ${formatDay(lastVisitAt, zone)}` : 'Not seen yet'}
        </h2>
        {changes.length > 0 ? (
          <PhraseList phrases={changes} />
        ) : (
          <p className="text-ink-soft">
            {lastVisitAt
              ? 'Nothing new: no score or place has changed since.'
              : 'The first assessment makes the baseline that everything later is compared with.'}
          </p>
        )}
      </section>
    </div>
  )
}

function PhraseList({ phrases }: { phrases: readonly Phrase[] }) {
  return (
    <ul className="flex flex-col gap-1">
      {phrases.map(({ tone, text }) => {
        const { Icon, look, note } = looks[tone]
        return (
          <li key={text} className="flex items-start gap-2">
            <Icon aria-hidden size={20} className={classes('mt-0.5 shrink-0', look)} />
            <span>
              {note && <span className="sr-only">{note}</span>}
              {text}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
