import type { ReactNode } from 'react'
import { ExpectedChange } from './expected-change.tsx'
import { HowSure } from './how-sure.tsx'
import type { Why } from './plan-answer.ts'

type WhyListProps = {
  about: string
  entries: readonly {
    readonly name: string | null
    readonly note?: string
    readonly why: Why
    /** How much of it, and when not, where it is something to do at home. */
    readonly dose?: string | null
    readonly avoid?: readonly string[]
  }[]
  icon?: ReactNode
  /** Given where what may change is told too. */
  today?: string
}

/** Choices with their reasons, and what all of them rest on behind one question. */
export function WhyList({ about, entries, icon, today }: WhyListProps) {
  return (
    <>
      <ul>
        {entries.map(({ name, note, why, dose, avoid = [] }) => (
          <li
            key={name ?? why.text}
            className="flex gap-3 border-t border-line py-2.5 first:border-t-0 first:pt-0"
          >
            {icon && (
              <span aria-hidden className="mt-1 shrink-0 text-attention">
                {icon}
              </span>
            )}
            <div className="min-w-0">
              {name && (
                <p className="flex flex-wrap items-baseline gap-x-3">
                  <b className="font-semibold">{name}</b>
                  {note && <span className="text-sm text-ink-soft">{note}</span>}
                </p>
              )}
              {dose && <p className="text-sm">{dose}</p>}
              <p>{why.text}</p>
              {avoid.length > 0 && (
                <p className="text-sm text-ink-soft">
                  Leave it out, or ask us first, with: {avoid.join(' ')}
                </p>
              )}
              {today && <ExpectedChange expected={why.expected} today={today} />}
            </div>
          </li>
        ))}
      </ul>
      <HowSure about={about} entries={entries} />
    </>
  )
}
