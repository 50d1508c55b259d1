import { useSuspenseQuery } from '@tanstack/react-query'
import { queryClient, trpc } from '../api.ts'
import type { Safety } from './safety-answer.ts'

export async function loadSafety(patientId: string): Promise<void> {
  const options = trpc.safety.read.queryOptions({ patientId })
  await queryClient.ensureQueryData({ ...options, revalidateIfStale: true })
}

export function useSafety(patientId: string): Safety {
  return useSuspenseQuery(trpc.safety.read.queryOptions({ patientId })).data
}
