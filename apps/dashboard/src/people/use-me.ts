import { useSuspenseQuery } from '@tanstack/react-query'
import { type Answer, queryClient, trpc } from '../api.ts'

export type Me = Answer['people']['me']

/** The signed-in member; below `_in`, which has loaded it. */
export function useMe(): Me {
  return useSuspenseQuery(trpc.people.me.queryOptions()).data
}

/** From the API, whoever was here before. */
export function askWhoIAm(): Promise<Me> {
  return queryClient.fetchQuery({ ...trpc.people.me.queryOptions(), staleTime: 0 })
}
