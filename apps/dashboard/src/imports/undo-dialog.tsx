import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { Dialog } from '@healing-touch/ui/dialog.tsx'
import { plural } from '@healing-touch/ui/words/format.ts'
import { useMutation } from '@tanstack/react-query'
import { queryClient, trpc } from '../api.ts'
import { messageOf } from '../shell/message-of.ts'
import { forgetReports } from './use-import.ts'

type UndoDialogProps = {
  wanted: { id: string; name: string; taken: number }
  onClose: () => void
  onUndone?: () => void
}

export function UndoDialog({ wanted, onClose, onUndone }: UndoDialogProps) {
  const { toast } = useAnnounce()
  const undo = useMutation(
    trpc.imports.undo.mutationOptions({
      onSuccess: (imports) => {
        queryClient.setQueryData(trpc.imports.list.queryKey(), imports)
        forgetReports()
        toast(`“${wanted.name}” was taken back.`)
        onClose()
        onUndone?.()
        // the button that opened this is gone
        requestAnimationFrame(() => document.querySelector('h1')?.focus())
      },
    }),
  )
  return (
    <Dialog
      open
      onClose={onClose}
      width="narrow"
      title={`Take “${wanted.name}” back?`}
      description={`${plural(wanted.taken, 'row leaves', 'rows leave')} the reports. The file itself is not touched and can be brought along again.`}
      footer={
        <>
          <Button onClick={onClose}>Keep it</Button>
          <Button
            tone="danger"
            busy={undo.isPending}
            onClick={() => undo.mutate({ id: wanted.id })}
          >
            Take it back
          </Button>
        </>
      }
    >
      <p role="alert" className="font-medium text-danger-ink empty:hidden">
        {undo.isError && messageOf(undo.error)}
      </p>
    </Dialog>
  )
}
