import { Button } from '@healing-touch/ui/button.tsx'
import { Dialog } from '@healing-touch/ui/dialog.tsx'

type ClosePlanDialogProps = {
  open: boolean
  patient: string
  busy: boolean
  onCancel: () => void
  onClose: () => void
}

export function ClosePlanDialog({ open, patient, busy, onCancel, onClose }: ClosePlanDialogProps) {
  return (
    <Dialog
      open={open}
      onClose={onCancel}
      title="Close the plan?"
      description={`This ends the episode of care of ${patient}. What they do at home goes on for four weeks. A new assessment can start again at any time.`}
      width="narrow"
      footer={
        <>
          <Button onClick={onCancel}>Not yet</Button>
          <Button tone="primary" busy={busy} onClick={onClose}>
            Close plan and episode
          </Button>
        </>
      }
    />
  )
}
