import type { PlanContent } from '@healing-touch/domain/plans/plan.ts'
import { Stepper } from '@healing-touch/ui/stepper.tsx'

type Dose = PlanContent['dose']

export function DoseEditor({ dose, onDose }: { dose: Dose; onDose: (dose: Dose) => void }) {
  const { low, high } = dose.perWeek
  return (
    <div className="flex flex-wrap gap-4">
      <Stepper
        label="Minutes per visit"
        unit="min"
        min={15}
        max={120}
        step={5}
        value={dose.minutes}
        onValue={(minutes) => onDose({ ...dose, minutes })}
      />
      <Stepper
        label="At least, a week"
        unit="×"
        min={1}
        max={7}
        value={low}
        onValue={(least) =>
          onDose({ ...dose, perWeek: { low: least, high: Math.max(least, high) } })
        }
      />
      <Stepper
        label="At most, a week"
        unit="×"
        min={1}
        max={7}
        value={high}
        onValue={(most) => onDose({ ...dose, perWeek: { low: Math.min(low, most), high: most } })}
      />
      <Stepper
        label="For"
        unit="weeks"
        min={1}
        max={52}
        value={dose.weeks}
        onValue={(weeks) => onDose({ ...dose, weeks })}
      />
    </div>
  )
}
