import type { PlanContent } from '@healing-touch/domain/plans/plan.ts'
import { barrierNames } from '@healing-touch/domain/self-care/barriers.ts'
import { findSelfCare } from '@healing-touch/domain/self-care/library.ts'
import { wordDose } from '@healing-touch/domain/self-care/word-dose.ts'
import { Card } from '@healing-touch/ui/card.tsx'
import { formatPercent } from '@healing-touch/ui/words/format.ts'
import { oftenWords } from './plan-words.ts'
import { ReasonDetails } from './reason-details.tsx'
import type { PlanScreen } from './screens.ts'

type SelfCareCardProps = { selfCare: PlanContent['selfCare']; home: PlanScreen['home'] | undefined }

/** What the patient does at home, how much of it, when not, and how it went. */
export function SelfCareCard({ selfCare, home = [] }: SelfCareCardProps) {
  return (
    <Card title="At home">
      {selfCare.length === 0 && <p className="text-ink-soft">Nothing is prescribed.</p>}
      <ul className="flex flex-col gap-3">
        {selfCare.map((planned) => {
          const item = findSelfCare(planned.selfCare)
          const name = item?.name ?? planned.selfCare
          const kept = home.find((one) => one.selfCare === planned.selfCare)
          return (
            <li key={planned.selfCare}>
              <p className="flex flex-wrap items-baseline justify-between gap-x-3">
                <span className="font-semibold">{name}</span>
                <span className="text-sm text-ink-soft">
                  {planned.perWeek === 7 ? 'every day' : oftenWords(planned.perWeek)}
                </span>
              </p>
              {item?.dose && <p className="text-sm">{wordDose(item.dose)}</p>}
              {item && item.avoid.length > 0 && (
                <p className="text-sm text-ink-soft">Not with: {item.avoid.join(' ')}</p>
              )}
              {kept && <p className="text-sm">{keptWords(kept)}</p>}
              <ReasonDetails reason={planned.reason} of={name} />
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

/** "In the last four weeks 60 % kept, 12 of 28 days logged. In the way: too busy (3), it hurt (1)." */
function keptWords({ adherence, loggedDays, planDays, barriers }: PlanScreen['home'][number]) {
  if (adherence === null) return 'Nothing logged in the last four weeks.'
  const kept = `In the last four weeks ${formatPercent(Math.min(1, adherence))} kept, ${loggedDays} of ${planDays} days logged.`
  if (barriers.length === 0) return kept
  const said = barriers.map(
    ({ barrier, times }) => `${barrierNames[barrier].toLowerCase()} (${times})`,
  )
  return `${kept} In the way: ${said.join(', ')}.`
}
