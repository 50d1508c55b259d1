import { Loading, Skeleton } from '@healing-touch/ui/status.tsx'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { queryClient, trpc } from '../../api.ts'
import { useMe } from '../../people/use-me.ts'
import type { Whose } from '../../today/day-answer.ts'
import { DayView } from '../../today/day-view.tsx'
import { isDay } from '../../words/day-words.ts'

type Search = { day?: string | undefined; whose?: Whose | undefined }

export const Route = createFileRoute('/_in/')({
  // named even where there is nothing: what is left out here would come through as it was typed
  validateSearch: ({ day, whose }: Record<string, unknown>): Search => ({
    day: typeof day === 'string' && isDay(day) ? day : undefined,
    whose: whose === 'mine' || whose === 'everyone' ? whose : undefined,
  }),
  loaderDeps: ({ search: { day } }) => ({ day }),
  loader: async ({ deps: { day } }): Promise<void> => {
    const options = trpc.today.show.queryOptions({ day: day ?? null })
    await queryClient.ensureQueryData({ ...options, revalidateIfStale: true })
  },
  component: TodayScreen,
  pendingComponent: () => (
    <Loading>
      <Skeleton className="mx-auto h-9 w-full max-w-4xl" />
      {['1', '2', '3', '4'].map((card) => (
        <Skeleton key={card} className="mx-auto h-36 w-full max-w-4xl rounded-xl" />
      ))}
    </Loading>
  ),
})

const minute = 60_000

function TodayScreen() {
  const { day, whose } = Route.useSearch()
  const navigate = Route.useNavigate()
  const { treats } = useMe()
  const { data } = useSuspenseQuery(
    // the front desk's "arrived" reaches the treatment room without a tap
    trpc.today.show.queryOptions({ day: day ?? null }, { refetchInterval: minute }),
  )
  return (
    <DayView
      shown={data}
      whose={whose ?? (treats ? 'mine' : 'everyone')}
      onWhose={(chosen) =>
        void navigate({ search: (kept) => ({ ...kept, whose: chosen }), replace: true })
      }
    />
  )
}
