import { Card } from '@healing-touch/ui/card.tsx'
import { plural } from '@healing-touch/ui/words/format.ts'
import { locale } from '@healing-touch/ui/words/locale.ts'
import { Link } from '@tanstack/react-router'
import ChevronRight from 'lucide-react/icons/chevron-right'
import { taskLevels } from '../safety/task-levels.ts'
import type { PracticeDay } from './day-answer.ts'

/** Red answers that wait for somebody with a name, of all patients: whoever is here looks. */
export function TaskList({ tasks }: Pick<PracticeDay, 'tasks'>) {
  if (tasks.length === 0) return null
  return (
    <Card
      tone="danger"
      title={`${plural(tasks.length, 'answer needs', 'answers need', locale)} a named reviewer`}
    >
      <ul className="-my-1 divide-y divide-danger/25">
        {tasks.map(({ id, patient, level, rules }) => (
          <li key={id}>
            <Link
              to="/patients/$patientId/safety"
              params={{ patientId: patient.id }}
              className="tap flex items-center justify-between gap-3 py-1.5 hover:underline"
            >
              <span>
                <b className="font-semibold">{patient.name}</b>, {taskLevels[level].toLowerCase()}:{' '}
                {rules.map(({ name }) => name).join('; ')}
              </span>
              <ChevronRight aria-hidden size={18} className="shrink-0" />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}
