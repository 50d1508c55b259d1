import { regions } from '@healing-touch/domain/body/regions.ts'
import type { Site } from '@healing-touch/domain/body/site.ts'
import { siteKey, siteName } from '@healing-touch/domain/body/site-key.ts'
import type { Condition } from '@healing-touch/domain/conditions/condition.ts'
import type { PlannedTechnique } from '@healing-touch/domain/plans/plan.ts'
import { unadvised, wordUnadvised } from '@healing-touch/domain/plans/unadvised.ts'
import type { SafetyDay } from '@healing-touch/domain/safety/safety-day.ts'
import { unsafeTouch } from '@healing-touch/domain/safety/unsafe-touch.ts'
import { overrideWords, wordSafetyRefusal } from '@healing-touch/domain/safety/word-safety.ts'
import { pressureLevels } from '@healing-touch/domain/techniques/pressure-levels.ts'
import type { Technique } from '@healing-touch/domain/techniques/technique.ts'
import { pressureLimit } from '@healing-touch/domain/visits/pressure-limit.ts'
import { IconButton } from '@healing-touch/ui/button.tsx'
import { SelectField } from '@healing-touch/ui/select-field.tsx'
import { Stepper } from '@healing-touch/ui/stepper.tsx'
import { TextField } from '@healing-touch/ui/text-field.tsx'
import Trash from 'lucide-react/icons/trash-2'
import X from 'lucide-react/icons/x'
import { SiteSelect } from './site-select.tsx'

type TechniqueEditorProps = {
  planned: PlannedTechnique
  technique: Technique
  painful: readonly Site[]
  safety: SafetyDay
  /** That the plan is for. */
  conditions: readonly Condition[]
  /** Of the whole visit. */
  minutes: number
  /** The firmest to start with and why, where the assessment asks for less than the technique allows. */
  advice: { most: number; because: string } | null
  onChange: (planned: PlannedTechnique) => void
  onRemove: () => void
}

const mostPlaces = 20

export function TechniqueEditor(props: TechniqueEditorProps) {
  const { planned, technique, painful, safety, conditions, minutes, advice } = props
  const { onChange, onRemove } = props
  const { despite, ...bare } = planned
  const { sites } = planned
  const limits = sites.map((site) => pressureLimit(technique, site, safety) ?? 0)
  const most = technique.dose.pressure === null ? null : Math.min(...limits)
  const at = (pressure: PlannedTechnique['pressure']) =>
    unsafeTouch(safety, { technique, sites, pressure, minutes })
  const unsafe = at(planned.pressure)
  const against = unadvised(planned, conditions)
  const override = unsafe?.override ?? 'therapist-with-reason'
  const high = technique.dose.pressure?.high ?? 0

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
              disabled:
                level > high || (level > most && at(level)?.override !== 'therapist-with-reason'),
            }))}
            value={planned.pressure === null ? '' : String(planned.pressure)}
            onValue={(level) => onChange({ ...planned, pressure: Number(level) })}
          />
        )}
      </div>
      {most !== null && (
        <p className="text-sm text-ink-soft">
          At most {most}:{' '}
          {most < high ? `${limitedBy(sites, most, safety)}.` : 'the most for this technique.'}
          {advice &&
            advice.most < most &&
            ` Start no firmer than ${advice.most}: ${advice.because}.`}
        </p>
      )}
      {(unsafe || against) && (
        <div className="flex flex-col gap-2 rounded-lg bg-attention-soft p-3">
          <p>
            {unsafe && `${wordSafetyRefusal(unsafe.refusal)} `}
            {against && `${wordUnadvised(against)} `}
            {overrideWords[override]}
          </p>
          {override === 'therapist-with-reason' && (
            <TextField
              label={`Why all the same: ${technique.name}`}
              value={despite ?? ''}
              maxLength={600}
              onValue={(words) => onChange(words === '' ? bare : { ...planned, despite: words })}
            />
          )}
        </div>
      )}
    </div>
  )
}

/** The rules that leave the least pressure, with the place. */
function limitedBy(sites: readonly Site[], most: number, safety: SafetyDay): string {
  const tightest = sites.find((site) => safety.sites[siteKey(site)].most === most)
  if (!tightest) return 'the most for one of its places'
  const { rules } = safety.sites[siteKey(tightest)]
  const names = safety.limits
    .filter(({ rule, effect }) => rules.includes(rule) && effect.do === 'cap-pressure')
    .map(({ name }) => name.toLowerCase())
  return `${siteName(tightest).toLowerCase()}, ${[...new Set(names)].join(', ')}`
}
