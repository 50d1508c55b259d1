import { factKinds } from '@healing-touch/domain/safety/fact-kinds.ts'
import { cardClass } from '@healing-touch/ui/card.tsx'
import { callNow } from '@healing-touch/ui/words/safety-topics.ts'
import { CallNow } from './call-now.tsx'
import { Details } from './details.tsx'
import { askedOn, type Given, type SafetyScreen, withDetail, withState } from './round.ts'
import { YesNo } from './yes-no.tsx'

type QuestionScreenProps = {
  screen: SafetyScreen
  given: Given
  today: string
  onGiven: (given: Given) => void
}

/** A few questions at once; what a yes needs to be useful opens below it. */
export function QuestionScreen({ screen, given, today, onGiven }: QuestionScreenProps) {
  return (
    <ul className="flex flex-col gap-3">
      {askedOn(screen, given).map((kind) => {
        const answer = given[kind]
        const yes = answer?.state === 'present'
        return (
          <li key={kind} className={cardClass()}>
            <YesNo
              question={factKinds[kind].ask ?? factKinds[kind].see}
              value={answer?.state ?? null}
              onValue={(state) => onGiven(withState(given, kind, state))}
            >
              {yes && callNow.includes(kind) && <CallNow kind={kind} />}
              {yes && (
                <Details
                  kind={kind}
                  answer={answer}
                  today={today}
                  onDetail={(detail) => onGiven(withDetail(given, kind, detail))}
                />
              )}
            </YesNo>
          </li>
        )
      })}
    </ul>
  )
}
