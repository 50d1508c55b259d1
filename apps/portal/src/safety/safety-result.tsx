import { buttonClass } from '@healing-touch/ui/button.tsx'
import { cardClass } from '@healing-touch/ui/card.tsx'
import { Page } from '@healing-touch/ui/page.tsx'
import { Link } from '@tanstack/react-router'
import CircleCheck from 'lucide-react/icons/circle-check'
import MessageCircle from 'lucide-react/icons/message-circle'
import Phone from 'lucide-react/icons/phone'
import { useEffect } from 'react'
import { focusHeading } from '../shell/focus-heading.ts'
import { lockWords, noDiagnosis, notToday, resultOf, resultTitles } from './result-words.ts'
import type { Safety } from './safety-answer.ts'

const looks = {
  now: { tone: 'danger', icon: <Phone aria-hidden size={32} className="text-danger" /> },
  today: { tone: 'attention', icon: <Phone aria-hidden size={32} className="text-attention" /> },
  soon: { tone: 'attention', icon: <Phone aria-hidden size={32} className="text-attention" /> },
  'not-today': {
    tone: 'attention',
    icon: <Phone aria-hidden size={32} className="text-attention" />,
  },
  tell: {
    tone: 'attention',
    icon: <MessageCircle aria-hidden size={32} className="text-attention" />,
  },
  calm: { tone: 'calm', icon: <CircleCheck aria-hidden size={32} className="text-accent" /> },
} as const

/** What the answers mean for today, in the order in which it matters: what to do, then why, then what happens next. */
export function SafetyResult({ safety }: { safety: Safety }) {
  const { lock, concern } = safety
  const result = resultOf(safety)
  useEffect(focusHeading, [])
  return (
    <Page width="narrow" above={looks[result].icon} title={resultTitles[result]}>
      <p className={cardClass({ tone: looks[result].tone, className: 'text-lg font-medium' })}>
        {lock ? lock.text : result === 'not-today' ? notToday : concern.text}
      </p>
      {result === 'today' && (
        <p>If it gets worse while you wait, or if you are not sure, call your emergency number.</p>
      )}
      {result === 'soon' && safety.blocked && <p>{notToday}</p>}
      {lock && <p>{lockWords(lock)}</p>}
      {result === 'not-today' && concern.level > 0 && <p>{concern.text}</p>}
      {result === 'tell' && (
        <p>
          {concern.level === 3
            ? 'This comes from something you told us before, and somebody at your practice has looked at it. If the sign is still there, or comes back, it still holds.'
            : 'Your therapist sees it too, and will ask you about it.'}
        </p>
      )}
      {(lock || concern.level > 0) && <p className="text-sm text-ink-soft">{noDiagnosis}</p>}
      <Link
        to="/"
        className={buttonClass({
          tone: result === 'calm' ? 'primary' : 'secondary',
          size: 'large',
        })}
      >
        Back to today
      </Link>
    </Page>
  )
}
