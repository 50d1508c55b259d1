import type { SafetyDay } from '@healing-touch/domain/safety/safety-day.ts'
import { cardClass } from '@healing-touch/ui/card.tsx'
import { Link } from '@tanstack/react-router'
import ChevronRight from 'lucide-react/icons/chevron-right'
import CircleCheck from 'lucide-react/icons/circle-check'
import OctagonX from 'lucide-react/icons/octagon-x'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import { concernActions, todayMeans } from './today-means.ts'

const icons = { danger: OctagonX, attention: TriangleAlert, good: CircleCheck } as const

type SafetyStripProps = {
  patientId: string
  safety: SafetyDay
  /** Whether nothing is left to ask today. */
  asked: boolean
}

/** Safety in two lines on every screen of a patient, and the way to the reasons. */
export function SafetyStrip({ patientId, safety, asked }: SafetyStripProps) {
  const { concern } = safety
  const { tone, title, because } = todayMeans(safety, asked)
  const Icon = icons[tone]
  const words = [
    ...because,
    concern.level > 0 && `Concern ${concern.level} of 3: ${concernActions[concern.action]}`,
    !asked && 'Today’s questions are not answered yet',
  ].filter((text) => typeof text === 'string')
  return (
    <Link
      to="/patients/$patientId/safety"
      params={{ patientId }}
      className={cardClass({
        tone: tone === 'good' ? 'plain' : tone,
        pressable: true,
        className: 'flex items-center gap-3 py-3 sm:py-3',
      })}
    >
      <Icon aria-hidden size={24} className={tone === 'good' ? 'shrink-0 text-good' : 'shrink-0'} />
      <span className="min-w-0 flex-1">
        <b className="block font-semibold">{title}</b>
        {words.length > 0 && <span className="block text-sm">{words.join(' · ')}</span>}
      </span>
      <span className="sr-only">Safety: reasons and what is known</span>
      <ChevronRight aria-hidden size={20} className="shrink-0" />
    </Link>
  )
}
