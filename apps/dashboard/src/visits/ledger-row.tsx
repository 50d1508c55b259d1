import { siteKey, siteName } from '@healing-touch/domain/body/site-key.ts'
import type { SafetyDay } from '@healing-touch/domain/safety/safety-day.ts'
import { pressureLevels } from '@healing-touch/domain/techniques/pressure-levels.ts'
import type { LedgerLine } from '@healing-touch/domain/visits/visit.ts'
import { IconButton } from '@healing-touch/ui/button.tsx'
import { SelectField } from '@healing-touch/ui/select-field.tsx'
import { Stepper } from '@healing-touch/ui/stepper.tsx'
import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import Trash from 'lucide-react/icons/trash-2'
import { findTechnique } from '../library/known.ts'
import { LineSafety } from './line-safety.tsx'

type LedgerRowProps = {
  line: LedgerLine
  safety: SafetyDay
  /** Of all lines together. */
  minutes: number
  trouble: string | null
  onChange: (line: LedgerLine) => void
  onRemove: () => void
  onUp: (() => void) | null
  onDown: (() => void) | null
}

export function LedgerRow(props: LedgerRowProps) {
  const { line, safety, minutes, trouble, onChange, onRemove, onUp, onDown } = props
  const technique = findTechnique(line.technique)
  const name = technique?.name ?? line.technique
  const place = siteName(line)
  const most = technique?.dose.pressure?.high ?? null
  const safeMost = safety.sites[siteKey(line)].most
  const what = `${name}, ${place.toLowerCase()}`
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 py-3">
      <p className="min-w-32 flex-1 leading-snug">
        <span className="block font-semibold">{name}</span>
        <span className="text-ink-soft">{place}</span>
      </p>
      <div className="flex flex-wrap items-center gap-1.5">
        {most !== null && (
          <SelectField
            className="w-40"
            label={`Pressure: ${what}`}
            labelHidden
            options={pressureLevels.map(({ name }, level) => ({
              value: String(level),
              label:
                level > safeMost ? `${level} ${name}, above today’s limit` : `${level} ${name}`,
              disabled: level > most,
            }))}
            value={line.pressure === null ? '' : String(line.pressure)}
            onValue={(level) => onChange({ ...line, pressure: Number(level) })}
          />
        )}
        <Stepper
          label={`Minutes: ${what}`}
          labelHidden
          unit="min"
          min={1}
          max={120}
          value={line.minutes}
          onValue={(minutes) => onChange({ ...line, minutes })}
        />
        <div className="flex">
          <IconButton
            label={`Move up: ${what}`}
            icon={<ArrowUp aria-hidden size={18} />}
            disabled={!onUp}
            onClick={() => onUp?.()}
          />
          <IconButton
            label={`Move down: ${what}`}
            icon={<ArrowDown aria-hidden size={18} />}
            disabled={!onDown}
            onClick={() => onDown?.()}
          />
          <IconButton
            label={`Remove: ${what}`}
            icon={<Trash aria-hidden size={18} />}
            onClick={onRemove}
          />
        </div>
      </div>
      {technique && (
        <LineSafety
          line={line}
          technique={technique}
          safety={safety}
          minutes={minutes}
          what={what}
          onChange={onChange}
        />
      )}
      {trouble && <p className="w-full font-medium text-danger-ink">{trouble}</p>}
    </li>
  )
}
