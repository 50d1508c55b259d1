import { Button, buttonClass } from '@healing-touch/ui/button.tsx'
import { cardClass } from '@healing-touch/ui/card.tsx'
import { Link } from '@tanstack/react-router'
import TriangleAlert from 'lucide-react/icons/triangle-alert'

type SamePersonProps = {
  patientId: string
  name: string
  busy: boolean
  onAnother: () => void
}

/** Somebody of this name and birth date is here already: is it them? */
export function SamePerson({ patientId, name, busy, onAnother }: SamePersonProps) {
  return (
    <div role="alert" className={cardClass({ tone: 'attention', className: 'flex gap-3' })}>
      <TriangleAlert aria-hidden size={22} className="mt-0.5 shrink-0" />
      <div className="flex flex-col gap-3">
        <p>
          <span className="font-semibold">{name} is here already</span>, with the same birth date.
          Is it them?
        </p>
        <div className="flex flex-wrap gap-2">
          <Link
            to="/patients/$patientId"
            params={{ patientId }}
            className={buttonClass({ size: 'small', tone: 'primary' })}
          >
            Open their chart
          </Link>
          <Button size="small" busy={busy} onClick={onAnother}>
            This is another person
          </Button>
        </div>
      </div>
    </div>
  )
}
