import { siteKey, siteName } from '@healing-touch/domain/body/site-key.ts'
import { type FactKindId, factKinds } from '@healing-touch/domain/safety/fact-kinds.ts'
import { Button } from '@healing-touch/ui/button.tsx'
import { DateField } from '@healing-touch/ui/date-field.tsx'
import { NumberField } from '@healing-touch/ui/number-field.tsx'
import MapPin from 'lucide-react/icons/map-pin'
import { lazy, Suspense, useState } from 'react'
import { detailProblems } from './detail-problems.ts'
import type { GivenAnswer } from './round.ts'

const PlaceDialog = lazy(() =>
  import('@healing-touch/ui/body-map/place-dialog.tsx').then((loaded) => ({
    default: loaded.PlaceDialog,
  })),
)

type DetailsProps = {
  kind: FactKindId
  answer: GivenAnswer
  today: string
  onDetail: (detail: Partial<GivenAnswer>) => void
}

/** When, where and how much, as far as it matters for this answer; all of it may be left open. */
export function Details({ kind, answer, today, onDetail }: DetailsProps) {
  const { lasts, places, value } = factKinds[kind]
  if (lasts !== 'event' && !places && !value) return null
  const problems = detailProblems(kind, answer, today)
  return (
    <div className="flex flex-col gap-3 rounded-lg bg-sunken px-4 py-3">
      {lasts === 'event' && (
        <DateField
          label="When was that?"
          hint="About the day is fine. Leave it empty if you don’t know."
          max={today}
          value={answer.since ?? ''}
          onValue={(since) => onDetail({ since })}
          error={problems.since}
        />
      )}
      {value && (
        <NumberField
          label="How many?"
          hint="Leave it empty if you don’t know."
          unit={value.unit}
          min={value.low}
          max={value.high}
          value={answer.value ?? ''}
          onValue={(given) => onDetail({ value: given })}
          error={problems.value}
        />
      )}
      {places && <Where answer={answer} onDetail={onDetail} />}
    </div>
  )
}

function Where({ answer: { sites }, onDetail }: Pick<DetailsProps, 'answer' | 'onDetail'>) {
  const [open, setOpen] = useState(false)
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <p className="min-w-0 flex-1 basis-40">
        <b className="font-semibold">Where? </b>
        {sites.length === 0 ? 'Not said yet.' : `${sites.map(siteName).join(', ')}.`}
      </p>
      <Button icon={<MapPin aria-hidden size={20} />} onClick={() => setOpen(true)}>
        {sites.length === 0 ? 'Choose places' : 'Change places'}
      </Button>
      {open && (
        <Suspense>
          <PlaceDialog
            chosen={sites.map(siteKey)}
            onChosen={(next) => onDetail({ sites: [...next] })}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </div>
  )
}
