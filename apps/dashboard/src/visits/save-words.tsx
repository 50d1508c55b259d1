import { Badge, type Tone } from '@healing-touch/ui/badge.tsx'
import { formatTime } from '@healing-touch/ui/words/format.ts'
import type { SaveState } from './use-chart.ts'

/** Whether what is on the screen is on the server, in two words. */
export function SaveBadge({ state, zone }: { state: SaveState; zone: string }) {
  const [tone, words] = look(state, zone)
  return (
    <span role="status">
      <Badge tone={tone}>{words}</Badge>
    </span>
  )
}

function look(state: SaveState, zone: string): [Tone, string] {
  switch (state.kind) {
    case 'saved':
      return ['good', state.at ? `Saved ${formatTime(state.at, zone)}` : 'Saved']
    case 'writing':
    case 'saving':
      return ['neutral', 'Saving…']
    case 'offline':
      return ['attention', 'Kept here, no connection']
    case 'signed-out':
      return ['attention', 'Kept here, signed out']
    case 'refused':
    case 'failed':
      return ['danger', 'Not saved']
    case 'stale':
      return ['danger', 'Two versions']
  }
}

/** What to do about it, where something is to be done. */
export function saveTrouble(state: SaveState): string | null {
  switch (state.kind) {
    case 'refused':
    case 'failed':
      return state.message
    case 'offline':
      return 'No connection. Everything stays on this screen and is saved as soon as we are back. Keep the page open.'
    case 'signed-out':
      return 'You are signed out. Sign in again, here or in another tab; this page then saves by itself.'
    default:
      return null
  }
}
