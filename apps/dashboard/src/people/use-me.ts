import { useSuspenseQuery } from '@tanstack/react-query'
import { type Answer, acting, queryClient, trpc } from '../api.ts'

export type Me = Answer['people']['me']

/** The signed-in member; below `_in`, which has loaded it. */
export function useMe(): Me {
  return useSuspenseQuery(trpc.people.me.queryOptions()).data
}

/** From the cache, or from the API when it is not there yet. */
export async function loadMe(): Promise<Me> {
  return became(await queryClient.ensureQueryData(trpc.people.me.queryOptions()))
}

/** From the API, whoever was here before. */
export async function askWhoIAm(): Promise<Me> {
  return became(await queryClient.fetchQuery({ ...trpc.people.me.queryOptions(), staleTime: 0 }))
}

/** From here on every call of this tab says in which practice it is. */
function became(me: Me): Me {
  acting.become(me.id)
  return me
}
