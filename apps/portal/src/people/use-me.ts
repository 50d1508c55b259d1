import { useSuspenseQuery } from '@tanstack/react-query'
import { type Answer, acting, queryClient, trpc } from '../api.ts'

export type Me = Answer['people']['me']

const options = () =>
  trpc.people.me.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY })

/** The signed-in patient; below `_in`, which has loaded them. */
export function useMe(): Me {
  return useSuspenseQuery(options()).data
}

/** From the cache, or from the API when it is not there yet. */
export async function loadMe(): Promise<Me> {
  return became(await queryClient.ensureQueryData(options()))
}

/** From the API, whoever was here before. */
export async function askWhoIAm(): Promise<Me> {
  return became(await queryClient.fetchQuery({ ...options(), staleTime: 0 }))
}

/** From here on every call of this tab says for whom it is. */
function became(me: Me): Me {
  acting.become(me.id)
  return me
}
