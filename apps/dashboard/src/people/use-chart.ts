import type { Dashboard } from '@healing-touch/api/dashboard-router.ts'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { inferRouterOutputs } from '@trpc/server'
import { queryClient, trpc } from '../api.ts'

export type Chart = inferRouterOutputs<Dashboard>['people']['chart']
export type ChartMeasure = Chart['purposes'][number]['measured'][number]

export async function loadChart(patientId: string): Promise<void> {
  const options = trpc.people.chart.queryOptions({ patientId })
  await queryClient.ensureQueryData({ ...options, revalidateIfStale: true })
}

export function useChart(patientId: string): Chart {
  return useSuspenseQuery(trpc.people.chart.queryOptions({ patientId })).data
}

export function refreshChart(patientId: string): Promise<void> {
  return queryClient.invalidateQueries({
    queryKey: trpc.people.chart.queryKey({ patientId }),
  })
}
