import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { Page } from '@healing-touch/ui/page.tsx'
import { EmptyState } from '@healing-touch/ui/status.tsx'
import { plural } from '@healing-touch/ui/words/format.ts'
import { locale } from '@healing-touch/ui/words/locale.ts'
import Coffee from 'lucide-react/icons/coffee'
import { useEffect, useRef } from 'react'
import { useMe } from '../people/use-me.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { fullDay, nearDay } from '../words/day-words.ts'
import type { PracticeDay, Whose } from './day-answer.ts'
import { DayBar } from './day-bar.tsx'
import { DayRowCard } from './day-row.tsx'
import { daySummary, nextUp } from './day-summary.ts'
import { ExpiringList } from './expiring-list.tsx'
import { TaskList } from './task-list.tsx'
import { UnchartedList } from './uncharted-list.tsx'

type DayViewProps = { shown: PracticeDay; whose: Whose; onWhose: (whose: Whose) => void }

export function DayView({ shown, whose, onWhose }: DayViewProps) {
  const { day, today } = shown
  const me = useMe()
  const rows = whose === 'mine' ? shown.rows.filter(isMine) : shown.rows
  const others = shown.rows.length - rows.length
  const next = day === today && whose === 'mine' ? nextUp(rows, Date.now()) : null
  const near = nearDay(day, today)
  const summary = daySummary(rows)
  usePageTitle(near ?? fullDay(day, today))
  useSayDay(day, `${near ?? fullDay(day, today)}: ${summary}`)

  function isMine({ memberId }: { memberId: string }) {
    return memberId === me.id
  }

  return (
    <Page
      title={near ?? fullDay(day, today)}
      subtitle={near ? `${fullDay(day, today)} · ${summary}` : summary}
    >
      <DayBar day={day} today={today} whose={whose} onWhose={onWhose} />
      {day === today && <TaskList tasks={shown.tasks} />}
      {day === today && <ExpiringList expiring={shown.expiring} />}
      {day === today && (
        <UnchartedList
          uncharted={whose === 'mine' ? shown.uncharted.filter(isMine) : shown.uncharted}
          today={today}
        />
      )}
      {rows.length === 0 ? (
        <EmptyState
          icon={<Coffee size={28} />}
          title={whose === 'mine' ? 'Nobody is booked with you' : 'Nobody is booked'}
          action={
            others > 0 && (
              <Button onClick={() => onWhose('everyone')}>
                Show {plural(others, 'visit', 'visits', locale)} of others
              </Button>
            )
          }
        >
          {day < today ? 'It was a quiet day.' : 'A free day. Use it well.'}
        </EmptyState>
      ) : (
        <ul aria-label="Visits" className="flex flex-col gap-3">
          {rows.map((row) => (
            <li key={row.appointmentId}>
              <DayRowCard
                row={row}
                day={day}
                today={today}
                isNext={row.appointmentId === next}
                showMember={whose === 'everyone'}
              />
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}

/** Another day on the same screen is heard too: the focus stays on the arrow that was pressed. */
function useSayDay(day: string, words: string) {
  const { say } = useAnnounce()
  const said = useRef(day)
  useEffect(() => {
    if (said.current === day) return
    said.current = day
    say(words)
  }, [day, words, say])
}
