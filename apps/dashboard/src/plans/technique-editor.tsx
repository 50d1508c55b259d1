import { regions } from '@healing-touch/domain/body/regions.ts'
import type { Site } from '@healing-touch/domain/body/site.ts'
import { siteKey, siteName } from '@healing-touch/domain/body/site-key.ts'
import type { PlannedTechnique } from '@healing-touch/domain/plans/plan.ts'
import { pressureLevels } from '@healing-touch/domain/techniques/pressure-levels.ts'
import type { Technique } from '@healing-touch/domain/techniques/technique.ts'
import { isCautionary, pressureLimit } from '@healing-touch/domain/visits/pressure-limit.ts'
import { IconButton } from '@healing-touch/ui/button.tsx'
import { SelectField } from '@healing-touch/ui/select-field.tsx'
import { Stepper } from '@healing-touch/ui/stepper.tsx'
import Trash from 'lucide-react/icons/trash-2'
import X from 'lucide-react/icons/x'
import { SiteSelect } from './site-select.tsx'

type TechniqueEditorProps = {
  planned: PlannedTechnique
  technique: Technique
  painful: readonly Site[]
  /** The firmest to start with and why, where the assessment asks for less than the technique allows. */
  advice: { most: number; because: string } | null
  onChange: (planned: PlannedTechnique) => void
  onRemove: () => void
}

const mostPlaces = 20

export function TechniqueEditor(props: TechniqueEditorProps) {
  const { planned, technique, painful, advice, onChange, onRemove } = props
  const { sites } = planned
  const limits = sites.map(({ region }) => pressureLimit(technique, region) ?? 0)
  const most = technique.dose.pressure === null ? null : Math.min(...limits)
  const careful = sites.find(({ region }) => isCautionary(region))

  return (
    <div className="flex flex-col gap-3">
      <div className="flex items-center justify-between gap-3">
        <h3 className="text-lg">{technique.name}</h3>
        <IconButton
          label={`Remove ${technique.name}`}
          icon={<Trash aria-hidden size={20} />}
          onClick={onRemove}
        />
      </div>
      <ul className="flex flex-wrap gap-2" aria-label={`Places for ${technique.name}`}>
        {sites.map((site) => (
          <li
            key={siteKey(site)}
            className="flex items-center rounded-full bg-accent-soft pl-3.5 text-accent-ink"
          >
            {siteName(site)}
            <IconButton
              label={`Leave out ${siteName(site).toLowerCase()}`}
              icon={<X aria-hidden size={18} />}
              className="rounded-full"
              disabled={sites.length === 1}
              onClick={() => onChange({ ...planned, sites: sites.filter((one) => one !== site) })}
            />
          </li>
        ))}
      </ul>
      <div className="grid items-end gap-3 sm:grid-cols-3">
        {sites.length < mostPlaces && (
          <SiteSelect
            label={`Add a place for ${technique.name}`}
            labelHidden
            placeholder="Add a place"
            first={painful}
            allows={(site) =>
              !('outOfScope' in regions[site.region]) &&
              technique.regions?.includes(site.region) !== false &&
              !sites.some((one) => siteKey(one) === siteKey(site))
            }
            onSite={(site) => onChange({ ...planned, sites: [...sites, site] })}
          />
        )}
        <Stepper
          label="Minutes"
          unit="min"
          min={1}
          max={120}
          value={planned.minutes}
          onValue={(minutes) => onChange({ ...planned, minutes })}
        />
        {most !== null && (
          <SelectField
            label="Pressure"
            options={pressureLevels.map(({ name }, level) => ({
              value: String(level),
              label: `${level} ${name}`,
              disabled: level > most,
            }))}
            value={planned.pressure === null ? '' : String(planned.pressure)}
            onValue={(level) => onChange({ ...planned, pressure: Number(level) })}
          />
        )}
      </div>
      {most !== null && (
        <p className="text-sm text-ink-soft">
          At most {most}:{' '}
          {careful && most < (technique.dose.pressure?.high ?? most)
            ? `${siteName(careful).toLowerCase()} is a place to be careful with.`
            : `the most for ${technique.name.toLowerCase()}.`}
          {advice &&
            advice.most < most &&
            ` Start no firmer than ${advice.most}: ${advice.because}.`}
        </p>
      )}
    </div>
  )
}
