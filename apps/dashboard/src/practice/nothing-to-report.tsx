import { buttonClass } from '@healing-touch/ui/button.tsx'
import { EmptyState } from '@healing-touch/ui/status.tsx'
import { plural } from '@healing-touch/ui/words/format.ts'
import { Link } from '@tanstack/react-router'
import Hourglass from 'lucide-react/icons/hourglass'

/** No course of care is old enough. */
export function NothingToReport({ waiting, imports }: { waiting: number; imports: number }) {
  return (
    <EmptyState
      icon={<Hourglass size={28} />}
      title="No course of care is old enough yet"
      action={
        imports === 0 && (
          <Link to="/practice/import" className={buttonClass({})}>
            Bring past outcomes along
          </Link>
        )
      }
    >
      <p>
        A course counts from 12 weeks and 10 days after it began, so that nobody is taken for
        missing who could not have been measured yet.
        {waiting > 0 && ` ${plural(waiting, 'course is', 'courses are')} on the way.`}{' '}
        {imports === 0 && 'Past outcomes in a file can be looked at straight away.'}
      </p>
    </EmptyState>
  )
}
