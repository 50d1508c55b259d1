import { useSuspenseQuery } from '@tanstack/react-query'
import { type Answer, queryClient, trpc } from '../api.ts'

export type Me = Answer['people']['me']

const options = () =>
  trpc.people.me.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY })

/** The signed-in patient; below `_in`, which has loaded them. */
export function useMe(): Me {
  return useSuspenseQuery(options()).data
}

/** From the cache, or from the API when it is not there yet. */
export function loadMe(): Promise<Me> {
  return queryClient.ensureQueryData(options())
}

/** From the API, whoever was here before. */
export function askWhoIAm(): Promise<Me> {
  return queryClient.fetchQuery({ ...options(), staleTime: 0 })
}
