import { Card } from '@healing-touch/ui/card.tsx'
import { GuidelineList } from './guideline-list.tsx'
import { agreementWords } from './guideline-words.ts'
import { HowSure } from './how-sure.tsx'
import type { PlanContent } from './plan-answer.ts'

/** What the plan is for, and what studies and guidelines say of massage for it, against it too. */
export function ConditionCard({ conditions }: Pick<PlanContent, 'conditions'>) {
  return (
    <Card title="What it is for">
      <div className="flex flex-col gap-4">
        {conditions.map(({ name, about, evidence, guidelines }) => (
          <div key={name} className="flex flex-col gap-1">
            <p>
              <b className="font-semibold">{name}.</b> {about}
            </p>
            <p className="text-ink-soft">{agreementWords(guidelines)}</p>
            <HowSure
              about={name}
              entries={[
                {
                  name: 'What studies found',
                  why: { text: name, evidence, sources: [], expected: null },
                },
              ]}
            >
              {guidelines.length > 0 && (
                <div className="flex flex-col gap-2">
                  <p className="font-semibold">What guidelines say</p>
                  <GuidelineList guidelines={guidelines} />
                </div>
              )}
            </HowSure>
          </div>
        ))}
      </div>
    </Card>
  )
}
