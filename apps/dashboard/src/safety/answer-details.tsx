import { siteKey, siteName } from '@healing-touch/domain/body/site-key.ts'
import { type FactKindId, factKinds } from '@healing-touch/domain/safety/fact-kinds.ts'
import { Button } from '@healing-touch/ui/button.tsx'
import { ChoiceList } from '@healing-touch/ui/choice-list.tsx'
import { DateField } from '@healing-touch/ui/date-field.tsx'
import { NumberField } from '@healing-touch/ui/number-field.tsx'
import MapPin from 'lucide-react/icons/map-pin'
import { lazy, Suspense, useState } from 'react'
import { ClearedFields } from './cleared-fields.tsx'
import { clearingRoles } from './clearing-roles.ts'
import { type GivenAnswer, problemsOf } from './round.ts'

const PlaceDialog = lazy(() =>
  import('@healing-touch/ui/body-map/place-dialog.tsx').then(({ PlaceDialog }) => ({
    default: PlaceDialog,
  })),
)

type AnswerDetailsProps = {
  kind: FactKindId
  answer: GivenAnswer
  /** It is known from before: a "no" asks whether it is over or never was. */
  wasThere: boolean
  today: string
  onDetail: (detail: Partial<GivenAnswer>) => void
}

/** When, where, how much and who allowed it, as far as it matters for this answer; all of it may be left open. */
export function AnswerDetails({ kind, answer, wasThere, today, onDetail }: AnswerDetailsProps) {
  const { lasts, places, value: range } = factKinds[kind]
  const { state, since, until, value, cleared } = answer
  const errors = new Map(problemsOf(kind, answer, today).map(({ field, text }) => [field, text]))
  if (state === 'absent' && wasThere)
    return (
      <Frame>
        <ChoiceList
          legend="What is it now?"
          layout="inline"
          choices={[
            { value: 'over', label: 'It was there, and is over' },
            { value: 'never', label: 'It never was' },
          ]}
          value={until === null ? 'never' : 'over'}
          onValue={(chosen) => onDetail({ until: chosen === 'over' ? today : null })}
        />
        {until !== null && (
          <DateField
            label="Last day it was there"
            max={today}
            value={until}
            error={errors.get('until')}
            onValue={(day) => day && onDetail({ until: day })}
          />
        )}
      </Frame>
    )
  if (state !== 'present') return null
  const roles = clearingRoles(kind)
  if (lasts === 'reading' && !places && !range && roles.length === 0) return null
  return (
    <Frame>
      {range && (
        <NumberField
          label={factKinds[kind].see}
          unit={range.unit}
          min={range.low}
          max={range.high}
          value={value ?? ''}
          error={errors.get('value')}
          onValue={(given) => onDetail({ value: given })}
        />
      )}
      {lasts !== 'reading' && (
        <DateField
          label={lasts === 'event' ? 'When was that?' : 'Since when?'}
          hint="About the day is fine. Empty means nobody knows."
          max={today}
          value={since ?? ''}
          error={errors.get('since')}
          onValue={(day) => onDetail({ since: day })}
        />
      )}
      {places && <Where answer={answer} onDetail={onDetail} />}
      {roles.length > 0 && (
        <ClearedFields
          roles={roles}
          cleared={cleared}
          today={today}
          error={errors.get('cleared')}
          onCleared={(to) => onDetail({ cleared: to })}
        />
      )}
    </Frame>
  )
}

function Frame({ children }: { children: React.ReactNode }) {
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-3 rounded-lg bg-sunken px-3.5 py-3">
      {children}
    </div>
  )
}

function Where({ answer: { sites }, onDetail }: Pick<AnswerDetailsProps, 'answer' | 'onDetail'>) {
  const [open, setOpen] = useState(false)
  return (
    <div className="flex flex-col items-start gap-1.5">
      <p className="max-w-prose">
        <b className="font-semibold">Where? </b>
        {sites.length === 0
          ? 'Not said yet. Until it is, it is asked before hands are laid on.'
          : `${sites.map(siteName).join(', ')}.`}
      </p>
      <Button icon={<MapPin aria-hidden size={18} />} onClick={() => setOpen(true)}>
        {sites.length === 0 ? 'Choose places' : 'Change places'}
      </Button>
      {open && (
        <Suspense>
          <PlaceDialog
            whose="the patient’s"
            chosen={sites.map(siteKey)}
            onChosen={(next) => onDetail({ sites: [...next] })}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </div>
  )
}
