import { fieldErrors } from '@healing-touch/domain/field-errors.ts'
import { Assessment } from '@healing-touch/domain/plans/assessment.ts'
import { wordAssessmentRefusal } from '@healing-touch/domain/plans/record-assessment.ts'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { problemOf, trpc } from '../api.ts'
import { newId } from '../shell/new-id.ts'
import { markScreensStale } from '../shell/stale-screens.ts'
import { type AssessmentDraft, toAssessment } from './assessment-draft.ts'

/** What is wrong, by path; '' is the whole. */
export type FormErrors = ReadonlyMap<string, string>

const gapWords: Readonly<Record<string, string>> = {
  conditions: 'Choose at least one condition.',
  painPastWeek: 'Tap the average pain of the past week.',
  irritability: 'Choose how easily it is stirred up.',
}

/** Saves an assessment under an id of its own, so that trying again after a lost answer does not save it twice. */
export function useAssess(patientId: string, onSaved: () => void) {
  const id = useRef('')
  const [errors, setErrors] = useState<FormErrors>(new Map())
  const mutation = useMutation(trpc.plans.assess.mutationOptions())

  async function save(draft: AssessmentDraft): Promise<boolean> {
    const parsed = Assessment.safeParse(toAssessment(draft))
    if (!parsed.success)
      return fail(
        fieldErrors(parsed.error).map(({ field, message }) => ({
          field,
          message: gapWords[field] ?? message,
        })),
      )
    id.current ||= newId()
    try {
      const entry = { id: id.current, patientId, assessment: parsed.data }
      const answer = await mutation.mutateAsync(entry)
      if (!answer.ok) {
        if (answer.refusal.kind === 'saved-before') id.current = ''
        const { field } = answer.refusal
        return fail([
          { field: field === 'id' ? '' : field, message: wordAssessmentRefusal(answer.refusal) },
        ])
      }
      setErrors(new Map())
      markScreensStale()
      onSaved()
      return true
    } catch (error) {
      const problem = problemOf(error)
      if (problem.kind === 'signed-out')
        return fail([
          { field: '', message: 'You are signed out. Sign in again, then try once more.' },
        ])
      if (problem.kind === 'refused' && problem.fields.length > 0) return fail(problem.fields)
      const kept = problem.kind === 'unreachable' ? ' What you wrote is still here.' : ''
      return fail([{ field: '', message: `${problem.message}${kept}` }])
    }
  }

  function fail(found: readonly { field: string; message: string }[]): false {
    setErrors(
      new Map(found.map(({ field, message }) => [field.replace(/^assessment\./, ''), message])),
    )
    return false
  }

  /** What was put right is not complained about any more. */
  function forget(fields: readonly string[]) {
    if (errors.size === 0) return
    const left = [...errors].filter(([path]) => !fields.includes(path.split('.')[0] ?? ''))
    setErrors(new Map(left.filter(([path]) => path !== '')))
  }

  return { save, forget, saving: mutation.isPending, errors }
}
