import { regions } from '@healing-touch/domain/body/regions.ts'
import type { Site } from '@healing-touch/domain/body/site.ts'
import { siteKey, siteName } from '@healing-touch/domain/body/site-key.ts'
import { lightest } from '@healing-touch/domain/plans/choose-sites.ts'
import type { PlannedTechnique } from '@healing-touch/domain/plans/plan.ts'
import type { SafetyDay } from '@healing-touch/domain/safety/safety-day.ts'
import { pressureLevels } from '@healing-touch/domain/techniques/pressure-levels.ts'
import type { Technique } from '@healing-touch/domain/techniques/technique.ts'
import { pressureLimit } from '@healing-touch/domain/visits/pressure-limit.ts'
import type { LedgerLine } from '@healing-touch/domain/visits/visit.ts'
import { Button } from '@healing-touch/ui/button.tsx'
import { FieldGroup } from '@healing-touch/ui/field.tsx'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { findTechnique, pickTechniques } from '../library/known.ts'
import { SiteSelect } from '../plans/site-select.tsx'
import { PressureScale } from '../words/pressure-scale.tsx'

type AddLineProps = {
  /** Places to offer first: of the plan, of the last visit, where it hurts. */
  near: readonly Site[]
  planned: readonly PlannedTechnique[]
  safety: SafetyDay
  minutesLeft: number
  onLine: (line: LedgerLine) => void
}

/** A line in three taps: place, technique, pressure. Minutes come from the plan. */
export function AddLine({ near, planned, safety, minutesLeft, onLine }: AddLineProps) {
  const [site, setSite] = useState<Site | null>(null)
  const [technique, setTechnique] = useState<Technique | null>(null)
  const step = useRef<HTMLDivElement>(null)
  const moved = useRef(false)

  useEffect(() => {
    if (moved.current) step.current?.querySelector<HTMLElement>('button, select')?.focus()
    moved.current = true
  }, [site, technique])

  function finish(place: Site, chosen: Technique, pressure: number | null) {
    const { region, side } = place
    const minutes = presetMinutes(chosen, planned, minutesLeft)
    onLine({ region, side, technique: chosen.id, minutes, pressure })
    setTechnique(null)
    setSite(null)
  }

  return (
    <div ref={step} className="rounded-lg bg-sunken p-3.5">
      {!site && (
        <FieldGroup legend="Add a line: where?">
          <Chips>
            {near.map((place) => (
              <Button key={siteKey(place)} onClick={() => setSite(place)}>
                {siteName(place)}
              </Button>
            ))}
            <SiteSelect
              className="w-56"
              label="Another place"
              labelHidden
              placeholder={near.length > 0 ? 'Another place' : 'Choose a place'}
              onSite={setSite}
            />
          </Chips>
        </FieldGroup>
      )}
      {site && !technique && (
        <FieldGroup legend={`${siteName(site)}: what?`}>
          <Chips>
            {choices(site, planned, safety).map(({ allowed, one }) => (
              <Button
                key={one.id}
                tone={allowed ? 'secondary' : 'quiet'}
                onClick={() =>
                  one.dose.pressure === null ? finish(site, one, null) : setTechnique(one)
                }
              >
                {allowed ? one.name : `${one.name}, not today`}
              </Button>
            ))}
            <Button tone="quiet" onClick={() => setSite(null)}>
              Back
            </Button>
          </Chips>
        </FieldGroup>
      )}
      {site && technique && (
        <FieldGroup
          legend={`${technique.name}, ${siteName(site).toLowerCase()}: how firm?`}
          hint={
            <>
              {hintAt(technique, site, safety)} <PressureScale />
            </>
          }
        >
          <Chips>
            {pressureLevels
              .slice(0, (pressureLimit(technique, site, safety) ?? 0) + 1)
              .map(({ name }, level) => (
                <Button
                  key={name}
                  tone={
                    planned.find((one) => one.technique === technique.id)?.pressure === level
                      ? 'primary'
                      : 'secondary'
                  }
                  onClick={() => finish(site, technique, level)}
                >
                  {level} {name}
                </Button>
              ))}
            <Button tone="quiet" onClick={() => setTechnique(null)}>
              Back
            </Button>
          </Chips>
        </FieldGroup>
      )}
    </div>
  )
}

function Chips({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-2 pt-1">{children}</div>
}

/** What can be done there, the plan's techniques first, and last what the day keeps out. */
function choices(site: Site, planned: readonly PlannedTechnique[], safety: SafetyDay) {
  const { region } = site
  const all = [
    ...planned.flatMap(({ technique }) => findTechnique(technique) ?? []),
    ...pickTechniques(),
  ]
  return [...new Set(all)]
    .filter((one) => !('outOfScope' in regions[region]) && one.regions?.includes(region) !== false)
    .map((one) => ({ one, allowed: lightest(one, site, safety).ok }))
    .sort((a, b) => Number(b.allowed) - Number(a.allowed))
}

/** Why less than the technique's own pressure is offered. */
function hintAt(technique: Technique, site: Site, safety: SafetyDay): string | undefined {
  const most = pressureLimit(technique, site, safety)
  const { rules } = safety.sites[siteKey(site)]
  const names = safety.limits.filter(({ rule }) => rules.includes(rule)).map(({ name }) => name)
  if (most === null || most === technique.dose.pressure?.high) return undefined
  return `At most ${most} there today: ${[...new Set(names)].join('; ').toLowerCase()}.`
}

/** The plan's share for one place, else the least of the technique's dose; never more than the visit has left. */
function presetMinutes(
  { id, dose }: Technique,
  planned: readonly PlannedTechnique[],
  left: number,
): number {
  const own = planned.find(({ technique }) => technique === id)
  const preset = own
    ? Math.round(own.minutes / own.sites.length)
    : dose.minutes.per === 'region'
      ? Math.ceil(dose.minutes.low)
      : 15
  return Math.max(1, left > 0 ? Math.min(preset, left) : preset)
}
