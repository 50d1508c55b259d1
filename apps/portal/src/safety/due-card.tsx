import { buttonClass } from '@healing-touch/ui/button.tsx'
import { cardClass } from '@healing-touch/ui/card.tsx'
import { Link } from '@tanstack/react-router'
import ShieldCheck from 'lucide-react/icons/shield-check'

/** The safety round is due: before hands are laid on, somebody asks. */
export function DueCard({ intake }: { intake: boolean }) {
  return (
    <section
      aria-labelledby="safety-due"
      className={cardClass({
        className: 'flex flex-wrap items-center justify-between gap-x-6 gap-y-3',
      })}
    >
      <div className="flex min-w-0 flex-1 basis-64 items-start gap-3">
        <ShieldCheck aria-hidden className="mt-0.5 shrink-0 text-accent" />
        <div className="min-w-0">
          <h2 id="safety-due" className="text-lg">
            {intake ? 'Questions about your health' : 'A minute before your visit'}
          </h2>
          <p className="text-ink-soft">
            {intake
              ? 'Some minutes of yes or no, asked once: they tell your therapist what to leave alone.'
              : 'Has anything changed? So that nothing is done that should not be.'}
          </p>
        </div>
      </div>
      <Link
        to="/safety"
        className={buttonClass({ tone: 'primary', className: 'w-full sm:w-auto' })}
      >
        {intake ? 'Answer the questions' : 'Answer in a minute'}
      </Link>
    </section>
  )
}
