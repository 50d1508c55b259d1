import { Section } from '@healing-touch/ui/page.tsx'
import { EmptyState } from '@healing-touch/ui/status.tsx'
import Leaf from 'lucide-react/icons/leaf'
import { RoutineCard } from './routine-card.tsx'
import type { Routine } from './use-tick.ts'

export function RoutineList({ routines }: { routines: readonly Routine[] }) {
  return (
    <Section title="For today">
      {routines.length === 0 ? (
        <EmptyState icon={<Leaf size={26} />} title="Nothing to do at home yet">
          When your therapist gives you something to do between visits, it waits here, one tap away.
        </EmptyState>
      ) : (
        <div className="grid gap-3 md:grid-cols-2">
          {routines.map((routine) => (
            <RoutineCard key={routine.id} routine={routine} />
          ))}
        </div>
      )}
    </Section>
  )
}
