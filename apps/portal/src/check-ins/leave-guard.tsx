import { Button } from '@healing-touch/ui/button.tsx'
import { Dialog } from '@healing-touch/ui/dialog.tsx'
import { useBlocker } from '@tanstack/react-router'

/** Asks before answers that are not saved yet are left behind. */
export function LeaveGuard({ when, what }: { when: boolean; what: 'check-in' | 'questions' }) {
  const blocker = useBlocker({
    shouldBlockFn: () => when,
    enableBeforeUnload: () => when,
    withResolver: true,
  })
  if (blocker.status !== 'blocked') return null
  return (
    <Dialog
      open
      onClose={blocker.reset}
      width="narrow"
      title={`Leave your ${what}?`}
      description="Your answers are not saved yet. Nothing is kept on this device, so leaving loses them."
      footer={
        <>
          <Button tone="quiet" onClick={blocker.proceed}>
            Leave without saving
          </Button>
          <Button tone="primary" onClick={blocker.reset}>
            Go on with the {what}
          </Button>
        </>
      }
    />
  )
}
