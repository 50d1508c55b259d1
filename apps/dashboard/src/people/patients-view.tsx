import { Button } from '@healing-touch/ui/button.tsx'
import { Page } from '@healing-touch/ui/page.tsx'
import { EmptyState, ErrorState, Loading } from '@healing-touch/ui/status.tsx'
import { TextField } from '@healing-touch/ui/text-field.tsx'
import { plural } from '@healing-touch/ui/words/format.ts'
import { locale } from '@healing-touch/ui/words/locale.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import SearchX from 'lucide-react/icons/search-x'
import UserPlus from 'lucide-react/icons/user-plus'
import Users from 'lucide-react/icons/users'
import { lazy, Suspense, useState } from 'react'
import { problemOf, trpc } from '../api.ts'
import { ClosedCharts } from '../circle/closed-charts.tsx'
import { Segments } from '../shell/segments.tsx'
import type { PatientOrder } from './patient-answer.ts'
import { PatientList } from './patient-list.tsx'
import { useDebounced } from './use-debounced.ts'

const AddPatientDialog = lazy(() => import('./add-patient-dialog.tsx').then(asDefault))

function asDefault({ AddPatientDialog: component }: typeof import('./add-patient-dialog.tsx')) {
  return { default: component }
}

const typingPause = 250

export function PatientsView() {
  const [typed, setTyped] = useState('')
  const [order, setOrder] = useState<PatientOrder>('attention')
  const [adding, setAdding] = useState(false)
  const search = useDebounced(typed.trim().slice(0, 100), typingPause)
  const { data, error, isPlaceholderData, refetch, isFetching } = useQuery({
    ...trpc.people.list.queryOptions({ search, order }),
    placeholderData: keepPreviousData,
  })

  const add = (
    <Button
      tone="primary"
      icon={<UserPlus aria-hidden size={20} />}
      onClick={() => setAdding(true)}
    >
      Add patient
    </Button>
  )
  return (
    <Page title="Patients" actions={add}>
      <div className="flex flex-wrap items-center gap-3">
        <TextField
          type="search"
          label="Search patients"
          labelHidden
          placeholder="Name or e-mail"
          value={typed}
          onValue={setTyped}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          className="min-w-56 flex-1"
        />
        <Segments
          legend="Order"
          value={order}
          onValue={setOrder}
          choices={[
            { value: 'attention', label: 'Needs a look' },
            { value: 'name', label: 'By name' },
          ]}
        />
      </div>
      {error && !isFetching ? (
        <ErrorState onRetry={() => void refetch()}>{wordProblem(error)}</ErrorState>
      ) : data ? (
        <>
          <p
            role="status"
            className={
              data.rows.length > 0 ? '-mb-2 text-sm text-ink-soft empty:hidden' : 'sr-only'
            }
          >
            {search !== '' && !isPlaceholderData && foundWords(data.rows.length)}
            {data.more && ` ${moreWords[order]} Search for a name or an e-mail to see others.`}
          </p>
          {data.rows.length > 0 ? (
            <PatientList rows={data.rows} order={order} busy={isPlaceholderData} />
          ) : search === '' ? (
            <EmptyState icon={<Users size={28} />} title="No patients yet" action={add}>
              Add the first one: a name and a birth date are enough to begin.
            </EmptyState>
          ) : (
            <EmptyState
              icon={<SearchX size={28} />}
              title={<>Nobody found for “{search}”</>}
              action={<Button onClick={() => setTyped('')}>Show everybody</Button>}
            >
              Try a part of the name, or the e-mail.
            </EmptyState>
          )}
        </>
      ) : (
        <Loading />
      )}
      <ClosedCharts />
      {adding && (
        <Suspense fallback={null}>
          <AddPatientDialog onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </Page>
  )
}

const moreWords: Record<PatientOrder, string> = {
  attention: 'These are the ones in care who were here or wrote last.',
  name: 'These are the first by name.',
}

function foundWords(count: number): string {
  return count === 0 ? 'Nobody found.' : `${plural(count, 'patient', 'patients', locale)} found.`
}

function wordProblem(error: unknown): string {
  const problem = problemOf(error)
  return problem.kind === 'signed-out'
    ? 'You are signed out. Please sign in again.'
    : problem.message
}
