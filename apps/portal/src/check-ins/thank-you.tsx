import { buttonClass } from '@healing-touch/ui/button.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import { Page } from '@healing-touch/ui/page.tsx'
import { Link } from '@tanstack/react-router'
import Heart from 'lucide-react/icons/heart'
import { useEffect } from 'react'
import { focusHeading } from '../shell/focus-heading.ts'
import { ChangeLines } from './change-lines.tsx'
import { PlaceLines } from './place-lines.tsx'
import type { SavedCheckIn } from './use-record-check-in.ts'

/** A calm end: it is saved, and this is how it compares with last time. */
export function ThankYou({ saved }: { saved: SavedCheckIn }) {
  const compared = saved.lines.some(({ before }) => before !== null)
  useEffect(focusHeading, [])
  return (
    <Page
      width="narrow"
      above={<Heart aria-hidden size={32} className="text-accent" />}
      title="Thank you, that is saved"
      subtitle="Your therapist sees it before your next visit."
    >
      {saved.lines.length > 0 && (
        <Card title={compared ? 'Beside last time' : 'What you said'} level={3}>
          <ChangeLines lines={saved.lines} />
          {saved.lines.some(({ way }) => way === 'worse') && (
            <p className="mt-3 rounded-lg bg-attention-soft px-4 py-2.5 text-attention-ink">
              Something is clearly worse than last time. One bad day is not yet a setback; if it
              worries you, call your practice.
            </p>
          )}
        </Card>
      )}
      {saved.map && (
        <Card title="Where it hurts" level={3}>
          <PlaceLines map={saved.map} />
        </Card>
      )}
      <div className="flex flex-wrap gap-2">
        <Link
          to="/"
          className={buttonClass({ tone: 'primary', size: 'large', className: 'flex-1' })}
        >
          Back to today
        </Link>
        <Link to="/progress" className={buttonClass({ size: 'large', className: 'flex-1' })}>
          See your progress
        </Link>
      </div>
    </Page>
  )
}
