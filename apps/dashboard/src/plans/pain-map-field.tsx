import type { PainMark } from '@healing-touch/domain/body/pain-map.ts'
import type { Site } from '@healing-touch/domain/body/site.ts'
import { type SiteKey, siteKey, siteName, sites } from '@healing-touch/domain/body/site-key.ts'
import { BodyMap } from '@healing-touch/ui/body-map/body-map.tsx'
import { feelWords } from '@healing-touch/ui/body-map/feel-words.ts'
import { type Feel, MarkFeel } from '@healing-touch/ui/body-map/mark-feel.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { classes } from '@healing-touch/ui/classes.ts'
import { NumberScale } from '@healing-touch/ui/number-scale.tsx'
import Trash from 'lucide-react/icons/trash-2'
import { useState } from 'react'
import { SiteSelect } from './site-select.tsx'

type PainMapFieldProps = {
  marks: readonly PainMark[]
  onMarks: (marks: PainMark[]) => void
}

const siteOf = new Map(sites.map((site) => [siteKey(site), site]))

/** Where it hurts, by tapping the body or choosing from a list; each place with how strong and what it feels like. */
export function PainMapField({ marks, onMarks }: PainMapFieldProps) {
  const [selected, setSelected] = useState<SiteKey | null>(null)
  const pains = Object.fromEntries(marks.map((mark) => [siteKey(mark), mark.intensity]))
  const site = selected ? siteOf.get(selected) : undefined
  const own = marks.find((mark) => siteKey(mark) === selected)

  function rate(place: Site, intensity: number) {
    if (own) onMarks(marks.map((mark) => (mark === own ? { ...mark, intensity } : mark)))
    else onMarks([...marks, { ...place, intensity, qualities: [] }])
  }

  function describe({ region, side, intensity }: PainMark, feel: Feel) {
    onMarks(marks.map((mark) => (mark === own ? { region, side, intensity, ...feel } : mark)))
  }

  return (
    <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] xl:grid-cols-1">
      <div className="grid grid-cols-2 gap-2">
        {(['front', 'back'] as const).map((view) => (
          <div key={view}>
            <p className="text-center text-sm font-semibold text-ink-soft capitalize">{view}</p>
            <BodyMap view={view} marks={pains} selected={selected} onPick={setSelected} />
          </div>
        ))}
      </div>
      <div className="flex min-w-0 flex-col gap-4">
        <SiteSelect
          label="Choose a place from the list"
          placeholder="Choose a place"
          onSite={(place) => setSelected(siteKey(place))}
        />
        {site && (
          <div className="flex flex-col gap-4 rounded-lg border border-accent p-3.5">
            <NumberScale
              legend={siteName(site)}
              low={1}
              lowLabel="barely"
              highLabel="as bad as can be"
              value={own?.intensity ?? null}
              onValue={(intensity) => rate(site, intensity)}
            />
            {own && (
              <>
                <MarkFeel key={selected} feel={own} onFeel={(feel) => describe(own, feel)} />
                <Button
                  tone="quiet"
                  size="small"
                  className="self-start"
                  icon={<Trash aria-hidden size={18} />}
                  onClick={() => {
                    onMarks(marks.filter((mark) => mark !== own))
                    setSelected(null)
                  }}
                >
                  No pain here
                </Button>
              </>
            )}
          </div>
        )}
        {marks.length === 0 ? (
          <p className="text-ink-soft">Nothing marked yet.</p>
        ) : (
          <ul className="flex flex-col gap-1.5" aria-label="Marked places">
            {marks.map((mark) => (
              <li key={siteKey(mark)}>
                <button
                  type="button"
                  aria-pressed={siteKey(mark) === selected}
                  onClick={() => setSelected(siteKey(mark))}
                  className={classes(
                    'tap flex w-full items-center gap-3 rounded-md border px-3 text-left',
                    siteKey(mark) === selected ? 'border-accent bg-accent-soft' : 'border-line',
                  )}
                >
                  <b className="min-w-7 text-lg font-semibold tabular-nums">{mark.intensity}</b>
                  <span className="min-w-0 flex-1">
                    {siteName(mark)}
                    <span className="block text-sm text-ink-soft">{feelWords(mark)}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
