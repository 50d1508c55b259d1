import { wordFileRefusal } from '@healing-touch/domain/imports/word-refusal.ts'
import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient, trpc } from '../api.ts'
import { messageOf } from '../shell/message-of.ts'
import { newId } from '../shell/new-id.ts'
import type { DryRunReport } from './dry-run.tsx'
import { draftOf, type FieldMessages, type ImportDraft, planOf } from './import-draft.ts'
import { readUpload, type Upload } from './read-upload.ts'

type FileRefusal = Parameters<typeof wordFileRefusal>[0] | { kind: 'unreadable'; message: string }
type Look = {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly count: number
  readonly groups: Readonly<Record<string, readonly string[]>>
}
export type Checked = { readonly id: string; readonly report: DryRunReport }
type Done = {
  readonly id: string
  readonly name: string
  readonly taken: number
  readonly refused: number
}
export type Trouble = { readonly at: 'file' | 'check' | 'bring'; readonly message: string }

/** The steps of bringing outcomes along. Whatever fails, the file and what was filled in stay. */
export function useImport() {
  const { say } = useAnnounce()
  const [upload, setUpload] = useState<Upload | null>(null)
  const [look, setLook] = useState<Look | null>(null)
  const [draft, setDraft] = useState<ImportDraft | null>(null)
  const [messages, setMessages] = useState<FieldMessages>({})
  const [checked, setChecked] = useState<Checked | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const looking = useMutation(trpc.imports.look.mutationOptions())
  const checking = useMutation(trpc.imports.preview.mutationOptions())
  const bringing = useMutation(trpc.imports.run.mutationOptions())

  async function attempt(at: Trouble['at'], work: () => Promise<string | null>) {
    setTrouble(null)
    const message = await work().catch((error: unknown) => `${messageOf(error)} Nothing is lost.`)
    if (message) setTrouble({ at, message })
  }

  function choose(file: File) {
    return attempt('file', async () => {
      const read = await readUpload(file)
      if (!read.ok) return read.message
      const answer = await looking.mutateAsync({ file: read.upload })
      if (!answer.ok) return wordRefusal(answer.refusal)
      setUpload(read.upload)
      setLook(answer.value)
      // a corrected file with the same columns keeps what was filled in
      if (look?.header.join('\n') !== answer.value.header.join('\n')) {
        setDraft(draftOf(answer.value.mapping))
        setMessages({})
      }
      setChecked(null)
      setDone(null)
      say(`${answer.value.count} rows found in ${read.upload.name}.`)
      return null
    })
  }

  function change(to: Partial<ImportDraft>) {
    setDraft((before) => before && { ...before, ...to })
    setChecked(null)
    setMessages({})
  }

  /** Gives the fields to put right, or nothing when the file was checked. */
  async function check(): Promise<FieldMessages> {
    if (!draft || !upload) return {}
    const planned = planOf(draft)
    setMessages(planned.ok ? {} : planned.messages)
    if (!planned.ok) return planned.messages
    await attempt('check', async () => {
      const answer = await checking.mutateAsync({ file: upload, ...planned.plan })
      if (!answer.ok) return wordRefusal(answer.refusal)
      setChecked({ id: newId(), report: answer.value })
      const { taken, refused } = answer.value
      say(`${taken} rows can be taken, ${refused.length} are refused.`)
      return null
    })
    return {}
  }

  function bring() {
    return attempt('bring', async () => {
      const planned = draft && planOf(draft)
      if (!planned?.ok || !upload || !checked) return null
      const { id, report } = checked
      const refused = report.refused.length
      const answer = await bringing.mutateAsync({ file: upload, ...planned.plan, id, refused })
      if (!answer.ok)
        return answer.refusal.kind === 'not-as-previewed'
          ? 'The file reads differently now than when it was checked. Check it once more.'
          : wordRefusal(answer.refusal)
      const made = answer.value
      queryClient.setQueryData(trpc.imports.list.queryKey(), (before) => [
        made,
        ...(before ?? []).filter((each) => each.id !== made.id),
      ])
      forgetReports()
      setDone({ id: made.id, name: made.series.name, taken: made.taken, refused: made.refused })
      setUpload(null)
      setLook(null)
      setDraft(null)
      setChecked(null)
      return null
    })
  }

  return {
    ...{ upload, look, draft, messages, checked, done, trouble },
    ...{ choose, change, check, bring, forgetDone: () => setDone(null) },
    looking: looking.isPending,
    checking: checking.isPending,
    bringing: bringing.isPending,
  }
}

/** Reports name the imports there are: they load anew when they are opened next. */
export function forgetReports(): void {
  queryClient.removeQueries(trpc.practice.report.queryFilter())
}

function wordRefusal(refusal: FileRefusal): string {
  return refusal.kind === 'unreadable' ? refusal.message : wordFileRefusal(refusal)
}
