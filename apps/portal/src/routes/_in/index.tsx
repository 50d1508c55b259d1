import { Page } from '@healing-touch/ui/page.tsx'
import { Loading, Skeleton } from '@healing-touch/ui/status.tsx'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { queryClient, trpc } from '../../api.ts'
import { useMe } from '../../people/use-me.ts'
import { DueCard } from '../../safety/due-card.tsx'
import { LockBanner } from '../../safety/lock-banner.tsx'
import { RoutineList } from '../../self-care/routine-list.tsx'
import { usePageTitle } from '../../shell/page-title.ts'
import { CheckInCard } from '../../today/check-in-card.tsx'
import { GlimpseCard } from '../../today/glimpse-card.tsx'
import { NextVisit } from '../../today/next-visit.tsx'
import { greeting } from '../../words/day-words.ts'

export const Route = createFileRoute('/_in/')({
  loader: () => queryClient.ensureQueryData(trpc.today.show.queryOptions()),
  component: TodayScreen,
  pendingComponent: () => (
    <Loading>
      <Skeleton className="h-9 w-3/5" />
      <Skeleton className="h-40 rounded-xl" />
      <Skeleton className="h-20 rounded-xl" />
      <Skeleton className="h-56 rounded-xl" />
    </Loading>
  ),
})

function TodayScreen() {
  usePageTitle('Today')
  const { name } = useMe()
  const { data } = useSuspenseQuery(trpc.today.show.queryOptions())
  return (
    <Page title={`${greeting(data.hour)}, ${name}`}>
      {data.safety.lock && <LockBanner lock={data.safety.lock} />}
      {data.safety.due && <DueCard intake={data.safety.intake} />}
      <div className="grid gap-3 md:grid-cols-[3fr_2fr]">
        <CheckInCard last={data.lastCheckIn} today={data.today} />
        <div className="flex flex-col gap-3">
          <NextVisit next={data.next} today={data.today} locked={data.safety.lock !== null} />
          <GlimpseCard glimpse={data.glimpse} today={data.today} />
        </div>
      </div>
      <RoutineList routines={data.routines} />
    </Page>
  )
}
