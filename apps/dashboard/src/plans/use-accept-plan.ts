import { fieldErrors } from '@healing-touch/domain/field-errors.ts'
import type { AcceptRefusal } from '@healing-touch/domain/plans/accept-plan.ts'
import { PlanEntry, wordAcceptRefusal } from '@healing-touch/domain/plans/accept-plan.ts'
import type { PlanContent } from '@healing-touch/domain/plans/plan.ts'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { queryClient, trpc } from '../api.ts'
import { messageOf } from '../shell/message-of.ts'
import { newId } from '../shell/new-id.ts'
import { markScreensStale } from '../shell/stale-screens.ts'

export type PlanTrouble = {
  /** The part of the plan it is about; '' is the whole. */
  readonly field: string
  readonly message: string
  /** The version somebody else saved in the meantime. */
  readonly stale: number | null
}

type Wish = { basis: PlanEntry['basis']; content: PlanContent; reason: string | null }

/** Saves the next version of a plan, under an id of its own so that a second try is the same version. */
export function useAcceptPlan(patientId: string, readVersion: number, onSaved: () => void) {
  const id = useRef('')
  const version = useRef(readVersion)
  const [trouble, setTrouble] = useState<PlanTrouble | null>(null)
  const mutation = useMutation(trpc.plans.accept.mutationOptions())

  async function save(wish: Wish) {
    const parsed = PlanEntry.safeParse({ ...wish, readVersion: version.current })
    if (!parsed.success) {
      const [first] = fieldErrors(parsed.error)
      const field = first?.field.replace(/^content\./, '').split('.')[0] ?? ''
      const message = first?.field.endsWith('.despite')
        ? 'Write a few words on why it goes beyond the limit.'
        : (first?.message ?? '')
      return setTrouble({ field, message, stale: null })
    }
    id.current ||= newId()
    try {
      const answer = await mutation.mutateAsync({ id: id.current, patientId, entry: parsed.data })
      id.current = ''
      if (!answer.ok) return await refused(answer.refusal)
      setTrouble(null)
      markScreensStale()
      queryClient.setQueryData(trpc.plans.read.queryKey({ patientId }), answer.value)
      onSaved()
    } catch (error) {
      setTrouble({ field: '', message: `${messageOf(error)} Nothing is lost.`, stale: null })
    }
  }

  async function refused(refusal: AcceptRefusal) {
    const stale = refusal.kind === 'stale' ? refusal.saved : null
    setTrouble({ field: refusal.field, message: wordAcceptRefusal(refusal), stale })
    if (stale === null) return
    version.current = stale
    await queryClient.refetchQueries(trpc.plans.read.queryFilter({ patientId }))
  }

  return { save, saving: mutation.isPending, trouble }
}
