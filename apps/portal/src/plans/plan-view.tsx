import { Card } from '@healing-touch/ui/card.tsx'
import { plural } from '@healing-touch/ui/words/format.ts'
import { locale } from '@healing-touch/ui/words/locale.ts'
import { GoalList } from '../outcomes/goal-list.tsx'
import { ConditionCard } from './condition-card.tsx'
import { ExpectedChange } from './expected-change.tsx'
import { HowSure } from './how-sure.tsx'
import { KeptSafe } from './kept-safe.tsx'
import { PhaseList } from './phase-list.tsx'
import type { Plan, PlanContent, Why } from './plan-answer.ts'
import { howOften } from './plan-words.ts'
import { TechniqueList } from './technique-list.tsx'
import { WatchFor } from './watch-for.tsx'
import { WhyList } from './why-list.tsx'

const paused = {
  active: null,
  paused: 'This plan is paused for now. Your therapist will tell you when it goes on.',
  closed: 'This plan is finished. It stays here to look back on.',
}

/** The whole plan in the order in which people ask: what for, how long, what exactly, what can I do, what if. */
export function PlanView({ plan, today }: { plan: Plan; today: string }) {
  const { content, status } = plan
  return (
    <>
      {paused[status] && (
        <p className="rounded-xl bg-attention-soft px-5 py-3 text-attention-ink">
          {paused[status]}
        </p>
      )}
      <ConditionCard conditions={content.conditions} />
      {content.goals.length > 0 && (
        <Card title="What you are aiming for">
          <GoalList goals={content.goals} today={today} />
        </Card>
      )}
      <Card
        title="Where you are"
        action={
          <span className="text-ink-soft">
            {plural(content.visits, 'visit', 'visits', locale)} so far
          </span>
        }
      >
        <PhaseList phases={content.phases} phase={content.phase} />
      </Card>
      <Card title="At your visits">
        <div className="mb-4 rounded-lg bg-sunken px-4 py-3">
          <p className="font-semibold">
            {content.dose.minutes} minutes, {howOften(content.dose.perWeek)}, for{' '}
            {plural(content.dose.weeks, 'week', 'weeks', locale)}
          </p>
          <p>{content.dose.why.text}</p>
          <ExpectedChange expected={content.dose.why.expected} today={today} />
          <HowSure
            about="how often and how long"
            entries={[{ name: null, why: untold(content.dose.why, content.conditions) }]}
          />
        </div>
        <TechniqueList techniques={content.techniques} today={today} />
      </Card>
      {content.selfCare.length > 0 && (
        <Card title="What you can do yourself">
          <WhyList
            today={today}
            about="what you can do yourself"
            entries={content.selfCare.map(({ name, minutes, perWeek, dose, avoid, why }) => ({
              name,
              note: `${plural(minutes, 'minute', 'minutes', locale)}, ${howOften({ low: perWeek, high: perWeek })}`,
              dose,
              avoid,
              why,
            }))}
          />
        </Card>
      )}
      <WatchFor watchFor={content.watchFor} />
      <KeptSafe limits={content.limits} cautions={content.cautions} />
      {content.leftOut.length > 0 && (
        <Card title="What we ruled out, and why">
          <WhyList about="what we ruled out" entries={content.leftOut} />
        </Card>
      )}
      <Card title="When we look again">
        <p>
          After {plural(content.reassess.visits, 'visit', 'visits', locale)} or{' '}
          {plural(content.reassess.weeks, 'week', 'weeks', locale)}, whichever comes first, you and
          your therapist look at the numbers together and decide whether to go on, change something
          or stop.
        </p>
        <h3 className="mt-4 mb-1 font-sans text-base font-semibold tracking-normal">
          The course ends when
        </h3>
        <ul className="flex list-disc flex-col gap-1 pl-5">
          {content.discharge.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </Card>
    </>
  )
}

/** The same reason without the studies that stand with the conditions already. */
function untold(why: Why, conditions: PlanContent['conditions']): Why {
  const told = new Set(conditions.flatMap(({ evidence }) => evidence.map(({ finding }) => finding)))
  return { ...why, evidence: why.evidence.filter(({ finding }) => !told.has(finding)) }
}
