import { areaOf, type BodyArea, bodyAreaIds, bodyAreas } from '@healing-touch/domain/body/areas.ts'
import { regions } from '@healing-touch/domain/body/regions.ts'
import type { Site } from '@healing-touch/domain/body/site.ts'
import { type SiteKey, siteKey, siteName, sites } from '@healing-touch/domain/body/site-key.ts'
import { Button } from '../button.tsx'
import { Dialog } from '../dialog.tsx'

type PlaceDialogProps = {
  /** Whose left and right it is, for those who look at somebody else. */
  whose?: string
  chosen: readonly SiteKey[]
  onChosen: (sites: readonly Site[]) => void
  onClose: () => void
}

/** Places by part of the body; several may be chosen. */
export function PlaceDialog({ whose = 'your own', chosen, onChosen, onClose }: PlaceDialogProps) {
  function choose(place: Site, checked: boolean) {
    onChosen(sites.filter((site) => (site === place ? checked : chosen.includes(siteKey(site)))))
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title="Where is it?"
      description={`Choose every place it touches. Left and right are ${whose}.`}
      footer={
        <Button tone="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      <div className="flex flex-col gap-2">
        {bodyAreaIds.map((area) => (
          <Area key={area} area={area} chosen={chosen} onChoose={choose} />
        ))}
      </div>
    </Dialog>
  )
}

type AreaProps = {
  area: BodyArea
  chosen: readonly SiteKey[]
  onChoose: (place: Site, checked: boolean) => void
}

function Area({ area, chosen, onChoose }: AreaProps) {
  const here = sites.filter(({ region }) => areaOf[region] === area)
  const count = here.filter((site) => chosen.includes(siteKey(site))).length
  const regionsHere = [...new Set(here.map(({ region }) => region))]
  return (
    <details className="rounded-lg border border-line bg-surface">
      <summary className="tap flex items-center justify-between gap-3 rounded-lg px-3.5 py-2 font-semibold">
        {bodyAreas[area]}
        {count > 0 && <span className="text-sm font-normal text-ink-soft">{count} chosen</span>}
      </summary>
      <ul className="divide-y divide-line border-t border-line">
        {regionsHere.map((region) => (
          <li key={region} className="flex items-center justify-between gap-3 px-3.5 py-1.5">
            <span aria-hidden>{regions[region].name}</span>
            <span className="flex shrink-0 gap-1.5">
              {here
                .filter((site) => site.region === region)
                .map((site) => (
                  <Place
                    key={siteKey(site)}
                    site={site}
                    checked={chosen.includes(siteKey(site))}
                    onChecked={(checked) => onChoose(site, checked)}
                  />
                ))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

const sideWords = { left: 'Left', right: 'Right', midline: 'Here' }

type PlaceProps = { site: Site; checked: boolean; onChecked: (checked: boolean) => void }

function Place({ site, checked, onChecked }: PlaceProps) {
  const side = sideWords[site.side]
  return (
    <label
      className={`tap inline-flex items-center justify-center rounded-md border px-3 text-sm font-medium transition-colors has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus ${
        checked
          ? 'border-accent bg-accent text-on-accent'
          : 'border-line-strong bg-surface hover:border-accent'
      }`}
    >
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChecked(event.currentTarget.checked)}
        // what is seen is part of the name, so that it can be said to choose it
        aria-label={site.side === 'midline' ? `${side}: ${siteName(site)}` : siteName(site)}
        className="sr-only"
      />
      <span aria-hidden>{side}</span>
    </label>
  )
}
