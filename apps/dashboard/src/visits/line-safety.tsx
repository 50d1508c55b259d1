import type { SafetyDay } from '@healing-touch/domain/safety/safety-day.ts'
import { unsafeTouch } from '@healing-touch/domain/safety/unsafe-touch.ts'
import { wordSafetyRefusal } from '@healing-touch/domain/safety/word-safety.ts'
import type { Technique } from '@healing-touch/domain/techniques/technique.ts'
import type { LedgerLine } from '@healing-touch/domain/visits/visit.ts'
import { TextField } from '@healing-touch/ui/text-field.tsx'
import ShieldAlert from 'lucide-react/icons/shield-alert'

type LineSafetyProps = {
  line: LedgerLine
  technique: Technique
  safety: SafetyDay
  /** Of all lines together. */
  minutes: number
  what: string
  onChange: (line: LedgerLine) => void
}

/** What the day does not allow of a line, and room for why it was done all the same. */
export function LineSafety({ line, technique, safety, minutes, what, onChange }: LineSafetyProps) {
  const { despite, ...bare } = line
  const { region, side, pressure } = line
  const unsafe = unsafeTouch(safety, { technique, sites: [{ region, side }], pressure, minutes })
  if (!unsafe) return null
  return (
    <div className="flex w-full flex-col gap-2 rounded-lg bg-attention-soft p-3">
      <p className="flex gap-2">
        <ShieldAlert aria-hidden size={20} className="mt-0.5 shrink-0" />
        {wordSafetyRefusal(unsafe.refusal)}
      </p>
      <TextField
        label={`Why it was done all the same: ${what}`}
        value={despite ?? ''}
        maxLength={600}
        onValue={(words) => onChange(words === '' ? bare : { ...line, despite: words })}
      />
    </div>
  )
}
