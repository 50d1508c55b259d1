import '../zod-config.ts'
import { fieldErrors } from '@healing-touch/domain/field-errors.ts'
import { PatientEntry, wordPatientRefusal } from '@healing-touch/domain/people/add-patient.ts'
import type { Patient } from '@healing-touch/domain/people/people.ts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { problemOf, queryClient, trpc } from '../api.ts'
import { newId } from '../shell/new-id.ts'

export type PatientDraft = {
  givenName: string
  familyName: string
  birthDate: string
  email: string
  phone: string
  therapistId: string
}

export type DraftField = keyof PatientDraft | 'form'
export type DraftErrors = ReadonlyMap<DraftField, string>

const fields = ['givenName', 'familyName', 'birthDate', 'email', 'phone', 'therapistId'] as const

/** Adds a patient under an id of its own, so that trying again after a lost answer adds nobody twice. */
export function useAddPatient(onAdded: (patient: Patient) => void) {
  const [id] = useState(newId)
  const [errors, setErrors] = useState<DraftErrors>(new Map())
  const [samePersonId, setSamePersonId] = useState<string | null>(null)
  const mutation = useMutation(trpc.people.add.mutationOptions())

  /** Answers the first field that has to be put right. */
  async function add(draft: PatientDraft, anotherPerson: boolean): Promise<DraftField | null> {
    setSamePersonId(null)
    const parsed = PatientEntry.safeParse(toEntry(id, draft, anotherPerson))
    if (!parsed.success) return fail(fieldErrors(parsed.error))
    try {
      const answer = await mutation.mutateAsync(parsed.data)
      if (answer.ok) {
        setErrors(new Map())
        void queryClient.invalidateQueries({
          ...trpc.people.list.queryFilter(),
          refetchType: 'none',
        })
        onAdded(answer.value)
        return null
      }
      if (answer.refusal.kind === 'same-person') {
        setErrors(new Map())
        setSamePersonId(answer.refusal.patientId)
        return null
      }
      const message = wordPatientRefusal(answer.refusal)
      return fail([{ field: answer.refusal.field, message }])
    } catch (error) {
      const problem = problemOf(error)
      if (problem.kind === 'signed-out')
        return fail([
          { field: '', message: 'You are signed out. Sign in again, then try once more.' },
        ])
      if (problem.kind === 'refused' && problem.fields.length > 0) return fail(problem.fields)
      const kept = problem.kind === 'unreachable' ? ' What you typed is still here.' : ''
      return fail([{ field: '', message: `${problem.message}${kept}` }])
    }
  }

  function fail(found: readonly { field: string; message: string }[]): DraftField {
    const next = new Map<DraftField, string>()
    for (const { field, message } of found) {
      const known = fields.find((name) => name === field) ?? 'form'
      if (!next.has(known)) next.set(known, message)
    }
    setErrors(next)
    return fields.find((name) => next.has(name)) ?? 'form'
  }

  return {
    add,
    errors,
    busy: mutation.isPending,
    samePersonId,
    forgetSamePerson: () => setSamePersonId(null),
  }
}

function toEntry(id: string, draft: PatientDraft, anotherPerson: boolean) {
  const { email, phone, therapistId, ...names } = draft
  return {
    ...names,
    id,
    email: email.trim() || null,
    phone: phone.trim() || null,
    therapistId: therapistId || null,
    anotherPerson,
  }
}
