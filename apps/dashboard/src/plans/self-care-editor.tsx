import type { PlanContent } from '@healing-touch/domain/plans/plan.ts'
import { findSelfCare, selfCareLibrary } from '@healing-touch/domain/self-care/library.ts'
import { IconButton } from '@healing-touch/ui/button.tsx'
import { Stepper } from '@healing-touch/ui/stepper.tsx'
import Trash from 'lucide-react/icons/trash-2'
import { PickSelect } from './pick-select.tsx'

type SelfCare = PlanContent['selfCare']
type SelfCareEditorProps = { selfCare: SelfCare; onSelfCare: (selfCare: SelfCare) => void }

const most = 8

export function SelfCareEditor({ selfCare, onSelfCare }: SelfCareEditorProps) {
  const left = Object.values(selfCareLibrary).filter(
    ({ id }) => !selfCare.some((one) => one.selfCare === id),
  )

  function add(id: string) {
    const item = findSelfCare(id)
    if (!item) return
    const reason = {
      rule: 'therapist-choice',
      text: 'Chosen by the therapist.',
      evidence: [...item.evidence],
      sources: [...item.sources],
    }
    onSelfCare([...selfCare, { selfCare: id, perWeek: item.perWeek, reason }])
  }

  return (
    <div className="flex flex-col gap-4">
      <ul className="flex flex-col gap-4">
        {selfCare.map((planned) => {
          const name = findSelfCare(planned.selfCare)?.name ?? planned.selfCare
          return (
            <li key={planned.selfCare} className="flex items-end justify-between gap-3">
              <Stepper
                label={name}
                unit="a week"
                min={1}
                max={21}
                value={planned.perWeek}
                onValue={(perWeek) =>
                  onSelfCare(selfCare.map((one) => (one === planned ? { ...one, perWeek } : one)))
                }
              />
              <IconButton
                label={`Remove ${name}`}
                icon={<Trash aria-hidden size={20} />}
                onClick={() => onSelfCare(selfCare.filter((one) => one !== planned))}
              />
            </li>
          )
        })}
      </ul>
      {selfCare.length < most && (
        <PickSelect
          label="Add something to do at home"
          placeholder="Choose"
          options={left.map(({ id, name }) => ({ value: id, label: name }))}
          onPick={add}
        />
      )}
    </div>
  )
}
