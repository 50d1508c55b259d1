import { Card } from '@healing-touch/ui/card.tsx'
import { Section } from '@healing-touch/ui/page.tsx'
import { useState } from 'react'
import { MapComparison } from '../body/map-comparison.tsx'
import { plainWords } from '../words/plain-words.ts'
import { GoalList } from './goal-list.tsx'
import { MeasureDialog } from './measure-dialog.tsx'
import type { Progress } from './progress-answer.ts'
import { PurposeCard } from './purpose-card.tsx'

/** Goals, the five purposes with their measures, and where it hurt then and now. */
export function ProgressView({ progress }: { progress: Progress }) {
  const [open, setOpen] = useState<string | null>(null)
  const measures = progress.measures.map((measure) => ({
    ...measure,
    name: plainWords(measure.name),
  }))
  return (
    <>
      {progress.goals.length > 0 && (
        <Card title="Your goals">
          <GoalList goals={progress.goals} today={progress.today} />
        </Card>
      )}
      <Section title="What massage may do for you">
        {progress.purposes.map((standing) => (
          <PurposeCard
            key={standing.purpose}
            standing={standing}
            measures={measures.filter(({ key }) => standing.measured.includes(key))}
            onOpen={({ key }) => setOpen(key)}
          />
        ))}
      </Section>
      {progress.maps.length > 0 && (
        <Section title="Where it hurts">
          <MapComparison maps={progress.maps} />
        </Section>
      )}
      <MeasureDialog
        measure={measures.find(({ key }) => key === open) ?? null}
        progress={progress}
        onClose={() => setOpen(null)}
      />
    </>
  )
}
