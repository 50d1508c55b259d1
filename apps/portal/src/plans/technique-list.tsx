import { pressureLevels } from '@healing-touch/domain/techniques/pressure-levels.ts'
import { ExpectedChange } from './expected-change.tsx'
import { HowSure } from './how-sure.tsx'
import type { PlanContent } from './plan-answer.ts'
import { sitesWords } from './plan-words.ts'

type Technique = PlanContent['techniques'][number]

type TechniqueListProps = { techniques: readonly Technique[]; today: string }

/** What is done at a visit, where, how firmly, why, and what may come of it. */
export function TechniqueList({ techniques, today }: TechniqueListProps) {
  return (
    <ul>
      {techniques.map((technique) => (
        <li
          key={`${technique.name} ${sitesWords(technique.sites)}`}
          className="flex flex-col gap-1.5 border-t border-line py-4 first:border-t-0 first:pt-0 last:pb-0"
        >
          <h3 className="text-lg">{technique.name}</h3>
          <p className="text-sm text-ink-soft">
            {sitesWords(technique.sites)}. {technique.minutes} minutes{pressureWords(technique)}.
          </p>
          <p>{technique.about}</p>
          <p>
            <b className="font-semibold">Why this: </b>
            {technique.why.text}
          </p>
          <ExpectedChange expected={technique.why.expected} today={today} />
          <HowSure about={technique.name} entries={[{ name: null, why: technique.why }]} />
        </li>
      ))}
    </ul>
  )
}

function pressureWords({ pressure }: Technique): string {
  const level = pressure === null ? undefined : pressureLevels[pressure]
  return level ? `, ${level.name.toLowerCase()} pressure (${level.meaning})` : ''
}
