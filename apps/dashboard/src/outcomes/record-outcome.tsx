import { seriesKey } from '@healing-touch/domain/outcomes/series-key.ts'
import { seriesName, unitOf } from '@healing-touch/domain/outcomes/variant.ts'
import { movementInWay } from '@healing-touch/domain/outcomes/way.ts'
import { wordOutcomeRefusal } from '@healing-touch/domain/outcomes/word-refusal.ts'
import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { Dialog } from '@healing-touch/ui/dialog.tsx'
import { SelectField } from '@healing-touch/ui/select-field.tsx'
import { formatDay, formatNumber } from '@healing-touch/ui/words/format.ts'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { trpc } from '../api.ts'
import { findInstrument } from '../library/known.ts'
import { refreshChart, useChart } from '../people/use-chart.ts'
import { useMe } from '../people/use-me.ts'
import { messageOf } from '../shell/message-of.ts'
import { newId } from '../shell/new-id.ts'
import { markScreensStale } from '../shell/stale-screens.ts'
import { AnswerFields, type Wrong } from './answer-fields.tsx'
import { MarkedAreas } from './marked-areas.tsx'
import { MeasureSelect } from './measure-select.tsx'
import { ScorePreview } from './score-preview.tsx'
import { type PartialWay, startingWay, WayFields, wholeWay } from './way-fields.tsx'

type Answers = Record<string, number | null>
type RecordOutcomeProps = { patientId: string; onClose: () => void }

/** Records one measurement of any instrument, the practice's own too. */
export function RecordOutcome({ patientId, onClose }: RecordOutcomeProps) {
  const chart = useChart(patientId)
  const { zone } = useMe()
  const { toast } = useAnnounce()
  const [id] = useState(newId)
  const formId = useId()
  const [instrumentId, setInstrumentId] = useState('peg')
  const [kind, setKind] = useState<string | null>(null)
  const [way, setWay] = useState<PartialWay | null>(null)
  const [side, setSide] = useState<'left' | 'right' | null>(null)
  const [answers, setAnswers] = useState<Answers>({})
  const [wrong, setWrong] = useState<Wrong | null>(null)
  const fields = useRef<HTMLFormElement>(null)
  const record = useMutation(trpc.outcomes.record.mutationOptions())
  const instrument = findInstrument(instrumentId)

  useEffect(() => {
    if (!wrong) return
    const at =
      wrong.field === 'answers'
        ? '[data-field^="answers."] input'
        : `[data-field="${CSS.escape(wrong.field)}"]:is(select, :has(input))`
    const found = fields.current?.querySelector<HTMLElement>(at)
    const control = found?.matches('select, input') ? found : found?.querySelector('input')
    control?.focus()
  }, [wrong])

  if (!instrument) return null
  const { form } = instrument
  const unanswered: Answers =
    form.kind === 'items' ? Object.fromEntries(form.items.map((item) => [item.id, null])) : {}
  const whole = wholeWay(way)
  const variant = kind !== null && whole ? movementInWay(kind, whole) : kind
  const known = [...chart.purposes.flatMap(({ measured }) => measured), ...chart.others]
  const measured = known.find(
    ({ key }) => key === seriesKey({ instrument: instrumentId, variant, side }),
  )
  const readings = measured?.readings ?? []
  const last = readings.at(-1)
  const chosen = kind === null ? null : (instrument.variants?.[kind] ?? null)

  function choose(next: string) {
    setInstrumentId(next)
    setKind(null)
    setWay(null)
    setSide(null)
    setAnswers({})
    setWrong(null)
  }

  async function save(event: FormEvent) {
    event.preventDefault()
    if (record.isPending) return
    if (way && !whole) {
      setWrong({ field: 'position', message: 'Choose how the person was placed.' })
      return
    }
    setWrong(null)
    const at = new Date().toISOString()
    const entry = { instrument: instrumentId, variant, side, at, moment: null }
    const all = { ...unanswered, ...answers }
    try {
      const answer = await record.mutateAsync({
        id,
        patientId,
        entry: { ...entry, answers: all },
      })
      if (!answer.ok) {
        const { refusal } = answer
        setWrong({ field: refusal.field, message: wordOutcomeRefusal(refusal) })
        return
      }
      markScreensStale()
      await refreshChart(patientId)
      toast(`${instrument ? seriesName(instrument, variant, side) : 'Measurement'} recorded`)
      onClose()
    } catch (error) {
      setWrong({ field: '', message: messageOf(error) })
    }
  }

  const at = (field: string) => (wrong?.field === field ? wrong.message : undefined)
  const atFields = wrong !== null && /^(variant|side|position)$|^answers\./.test(wrong.field)
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
          <Button type="submit" form={formId} tone="primary" busy={record.isPending}>
            Record
          </Button>
        </>
      }
    >
      <form ref={fields} id={formId} noValidate onSubmit={save} className="flex flex-col gap-5">
        <MeasureSelect value={instrumentId} onValue={choose} />
        {instrument.licence.use === 'score-only' && (
          <p className="text-ink-soft">
            Its questions may not be shown here: type in the total from your paper form.{' '}
            {instrument.missing}
          </p>
        )}
        {instrument.variants && (
          <SelectField
            data-field="variant"
            label="Which"
            placeholder="Choose"
            value={kind ?? ''}
            onValue={(next) => {
              setKind(next)
              setWay(instrument.severalWays ? startingWay(instrument, next, known) : null)
              setSide(null)
            }}
            error={at('variant')}
            options={Object.entries(instrument.variants).map(([value, { name }]) => ({
              value,
              label: name,
            }))}
          />
        )}
        {chosen?.sided && (
          <SelectField
            data-field="side"
            label="Side"
            placeholder="Choose"
            value={side ?? ''}
            onValue={(next) => setSide(next === 'left' ? 'left' : 'right')}
            error={at('side')}
            options={[
              { value: 'left', label: 'Left' },
              { value: 'right', label: 'Right' },
            ]}
          />
        )}
        {way && <WayFields way={way} onWay={setWay} error={at('position')} />}
        {last && (
          <p className="text-ink-soft">
            Last time {formatNumber(last.value)}
            {unitOf(instrument, variant)} on {formatDay(last.at, zone)}.
          </p>
        )}
        {instrumentId === 'fibromyalgia-survey' && <MarkedAreas maps={chart.painMaps} />}
        <AnswerFields
          instrument={instrument}
          variant={variant}
          answers={answers}
          named={chart.activities}
          wrong={wrong}
          onAnswers={setAnswers}
        />
        <ScorePreview
          instrument={instrument}
          variant={variant}
          side={side}
          answers={{ ...unanswered, ...answers }}
          earlier={readings.map(({ at, value: score }, index) => ({
            at,
            score,
            memberId: measured?.hands[index] ?? null,
          }))}
        />
        {wrong && !atFields && (
          <p role="alert" className="font-semibold text-danger-ink">
            {wrong.message}
          </p>
        )}
      </form>
    </Dialog>
  )
}
