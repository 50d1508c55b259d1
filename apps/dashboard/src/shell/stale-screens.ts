import { queryClient } from '../api.ts'

/** What was saved may show on other screens: they load anew when they are opened next, not now. */
export function markScreensStale(): void {
  void queryClient.invalidateQueries({ refetchType: 'none' })
}
