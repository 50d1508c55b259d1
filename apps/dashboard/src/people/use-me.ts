import { useSuspenseQuery } from '@tanstack/react-query'
import { trpc } from '../api.ts'

/** The signed-in member; below `_in`, which has loaded it. */
export function useMe() {
  return useSuspenseQuery(trpc.people.me.queryOptions()).data
}
