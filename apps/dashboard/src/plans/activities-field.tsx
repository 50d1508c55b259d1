import { Button, IconButton } from '@healing-touch/ui/button.tsx'
import { NumberScale } from '@healing-touch/ui/number-scale.tsx'
import { TextField } from '@healing-touch/ui/text-field.tsx'
import Plus from 'lucide-react/icons/plus'
import X from 'lucide-react/icons/x'
import type { AssessmentDraft } from './assessment-draft.ts'

type Activities = AssessmentDraft['activities']

type ActivitiesFieldProps = {
  activities: Activities
  onActivities: (activities: Activities) => void
  /** Ratings of the last time, by activity. */
  last: Readonly<Record<string, number>>
  /** The error of a path below `activities`, such as `0.rating`. */
  errorAt: (path: string) => string | undefined
}

const most = 5

/** Up to five things the patient wants to do again, in their own words, each rated. */
export function ActivitiesField(props: ActivitiesFieldProps) {
  const { activities, onActivities, last, errorAt } = props

  function change(index: number, to: Partial<Activities[number]>) {
    onActivities(activities.map((one, at) => (at === index ? { ...one, ...to } : one)))
  }

  return (
    <div className="flex flex-col gap-5">
      {activities.map(({ activity, rating }, index) => {
        const number = activities.slice(0, index).filter((one) => one.activity.trim()).length
        const before = last[activity]
        return (
          <div key={index} className="flex flex-col gap-3">
            <div className="flex items-end gap-2">
              <TextField
                className="min-w-0 flex-1"
                label={`Activity ${index + 1}`}
                placeholder="Such as “lift my daughter”"
                value={activity}
                maxLength={120}
                error={errorAt(`${number}.activity`)}
                onValue={(words) => change(index, { activity: words })}
              />
              <IconButton
                label={`Remove activity ${index + 1}`}
                icon={<X aria-hidden size={20} />}
                onClick={() => onActivities(activities.filter((_, at) => at !== index))}
              />
            </div>
            {activity.trim() !== '' && (
              <NumberScale
                legend={`How well can you do it today: ${activity}`}
                legendHidden
                lowLabel="cannot do it"
                highLabel="can do it as before"
                hint={before === undefined ? undefined : `Last time: ${before}`}
                value={rating}
                error={errorAt(`${number}.rating`)}
                onValue={(value) => change(index, { rating: value })}
              />
            )}
          </div>
        )
      })}
      {activities.length < most && (
        <Button
          className="self-start"
          icon={<Plus aria-hidden size={18} />}
          onClick={() => onActivities([...activities, { activity: '', rating: null }])}
        >
          Add an activity
        </Button>
      )}
    </div>
  )
}
