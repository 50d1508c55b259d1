import { findInstrument, instruments } from '@healing-touch/domain/outcomes/instruments.ts'
import { seriesName } from '@healing-touch/domain/outcomes/variant.ts'
import { wordOutcomeRefusal } from '@healing-touch/domain/outcomes/word-refusal.ts'
import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { Dialog } from '@healing-touch/ui/dialog.tsx'
import { SelectField } from '@healing-touch/ui/select-field.tsx'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { problemOf, trpc } from '../api.ts'
import { refreshChart, useChart } from '../people/use-chart.ts'
import { newId } from '../shell/new-id.ts'
import { AnswerFields } from './answer-fields.tsx'

type Answers = Record<string, number | null>
type RecordOutcomeProps = { patientId: string; onClose: () => void }

/** Records one measurement of any instrument in the catalogue. */
export function RecordOutcome({ patientId, onClose }: RecordOutcomeProps) {
  const chart = useChart(patientId)
  const { toast } = useAnnounce()
  const [id] = useState(newId)
  const [instrumentId, setInstrumentId] = useState('peg')
  const [variant, setVariant] = useState<string | null>(null)
  const [side, setSide] = useState<'left' | 'right' | null>(null)
  const [answers, setAnswers] = useState<Answers>({})
  const [wrong, setWrong] = useState<{ field: string; message: string } | null>(null)
  const record = useMutation(trpc.outcomes.record.mutationOptions())
  const instrument = findInstrument(instrumentId)
  if (!instrument) return null
  const chosen = variant === null ? null : (instrument.variants?.[variant] ?? null)

  function choose(next: string) {
    setInstrumentId(next)
    setVariant(null)
    setSide(null)
    setAnswers({})
    setWrong(null)
  }

  async function save() {
    setWrong(null)
    const at = new Date().toISOString()
    const entry = { instrument: instrumentId, variant, side, answers, at, moment: null }
    try {
      const answer = await record.mutateAsync({ id, patientId, entry })
      if (!answer.ok) {
        const { refusal } = answer
        setWrong({ field: refusal.field, message: wordOutcomeRefusal(refusal) })
        return
      }
      await refreshChart(patientId)
      toast(`${instrument ? seriesName(instrument, variant, side) : 'Measurement'} recorded`)
      onClose()
    } catch (error) {
      const problem = problemOf(error)
      const message = 'message' in problem ? problem.message : 'Please sign in again.'
      setWrong({ field: '', message })
    }
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title="Record a measurement"
      description={instrument.about}
      footer={
        <>
          <Button tone="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button tone="primary" busy={record.isPending} onClick={save}>
            Record
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        <SelectField
          label="Measure"
          value={instrumentId}
          onValue={choose}
          options={Object.values(instruments).map(({ id, name }) => ({ value: id, label: name }))}
        />
        {instrument.variants && (
          <SelectField
            label="Which"
            placeholder="Choose"
            value={variant ?? ''}
            onValue={(next) => {
              setVariant(next)
              setSide(null)
            }}
            error={wrong?.field === 'variant' ? wrong.message : undefined}
            options={Object.entries(instrument.variants).map(([value, { name }]) => ({
              value,
              label: name,
            }))}
          />
        )}
        {chosen?.sided && (
          <SelectField
            label="Side"
            placeholder="Choose"
            value={side ?? ''}
            onValue={(next) => setSide(next === 'left' ? 'left' : 'right')}
            error={wrong?.field === 'side' ? wrong.message : undefined}
            options={[
              { value: 'left', label: 'Left' },
              { value: 'right', label: 'Right' },
            ]}
          />
        )}
        <AnswerFields
          instrument={instrument}
          variant={variant}
          answers={answers}
          named={chart.activities}
          onAnswers={setAnswers}
        />
        {wrong && !['variant', 'side'].includes(wrong.field) && (
          <p role="alert" className="font-semibold text-danger-ink">
            {wrong.message}
          </p>
        )}
      </div>
    </Dialog>
  )
}
