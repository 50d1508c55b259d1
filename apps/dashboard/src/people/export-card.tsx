import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import { useMutation } from '@tanstack/react-query'
import FileDown from 'lucide-react/icons/file-down'
import { queryClient, trpc } from '../api.ts'
import { download } from '../shell/download.ts'
import { messageOf } from '../shell/message-of.ts'

/** For the owner: everything that is kept about a patient, when they ask for it or go elsewhere. */
export function ExportCard({ patientId, name }: { patientId: string; name: string }) {
  const { toast } = useAnnounce()
  const exporting = useMutation({
    // not kept: it is the whole record
    mutationFn: () =>
      queryClient.fetchQuery({
        ...trpc.people.export.queryOptions({ patientId }),
        staleTime: 0,
        gcTime: 0,
      }),
    onSuccess: ({ json, page }) => {
      download(`Record of ${name}`, 'json', json)
      download(`Record of ${name}`, 'html', page)
      toast('Two files were saved on this device.')
    },
  })
  return (
    <Card title="A copy of everything">
      <p className="max-w-prose text-ink-soft">
        All that is kept about {name}, who opened it included: one file to read and print, one for
        another program. The export is remembered, and the patient sees it.
      </p>
      <Button
        className="mt-3"
        icon={<FileDown aria-hidden size={20} />}
        busy={exporting.isPending}
        onClick={() => exporting.mutate()}
      >
        Save the files
      </Button>
      <p role="alert" className="mt-2 font-medium text-danger-ink empty:hidden">
        {exporting.isError && messageOf(exporting.error)}
      </p>
    </Card>
  )
}
