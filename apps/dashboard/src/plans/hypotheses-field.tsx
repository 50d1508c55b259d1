import { type Hypothesis, hypothesisDomains } from '@healing-touch/domain/plans/assessment.ts'
import { Button, IconButton } from '@healing-touch/ui/button.tsx'
import { SelectField } from '@healing-touch/ui/select-field.tsx'
import { TextField } from '@healing-touch/ui/text-field.tsx'
import Plus from 'lucide-react/icons/plus'
import X from 'lucide-react/icons/x'
import { newHypothesis } from './assessment-draft.ts'
import { domainNames, statusNames } from './hypothesis-words.ts'

type HypothesesFieldProps = {
  hypotheses: readonly Hypothesis[]
  onHypotheses: (hypotheses: Hypothesis[]) => void
  errorAt: (path: string) => string | undefined
}

const most = 8
const domains = hypothesisDomains.map((value) => ({ value, label: domainNames[value] }))
const statuses = (['open', 'supported', 'refuted'] as const).map((value) => ({
  value,
  label: statusNames[value],
}))

/** Guesses at what keeps the pain going, each with what would show that it is right or wrong. */
export function HypothesesField({ hypotheses, onHypotheses, errorAt }: HypothesesFieldProps) {
  function change(index: number, to: Partial<Hypothesis>) {
    onHypotheses(hypotheses.map((one, at) => (at === index ? { ...one, ...to } : one)))
  }

  return (
    <div className="flex flex-col gap-5">
      {hypotheses.map((hypothesis, index) => (
        <div key={index} className="grid gap-3 border-l-4 border-plum pl-4 sm:grid-cols-2">
          <SelectField
            label="Kind"
            options={domains}
            value={hypothesis.domain}
            onValue={(domain) => change(index, { domain })}
          />
          <div className="flex items-end gap-2">
            <SelectField
              className="flex-1"
              label="So far"
              options={statuses}
              value={hypothesis.status}
              onValue={(status) => change(index, { status })}
            />
            <IconButton
              label={`Remove hypothesis ${index + 1}`}
              icon={<X aria-hidden size={20} />}
              onClick={() => onHypotheses(hypotheses.filter((_, at) => at !== index))}
            />
          </div>
          <TextField
            className="sm:col-span-2"
            label="What may keep the pain going"
            placeholder="Long hours at a low desk load the upper neck"
            value={hypothesis.statement}
            maxLength={300}
            error={errorAt(`${index}.statement`)}
            onValue={(statement) => change(index, { statement })}
          />
          <TextField
            className="sm:col-span-2"
            optional
            label="What would show it"
            placeholder="If the screen is raised, pain at work falls by 2 within 4 visits"
            value={hypothesis.test}
            maxLength={300}
            error={errorAt(`${index}.test`)}
            onValue={(test) => change(index, { test })}
          />
        </div>
      ))}
      {hypotheses.length < most && (
        <Button
          className="self-start"
          icon={<Plus aria-hidden size={18} />}
          onClick={() => onHypotheses([...hypotheses, newHypothesis])}
        >
          Add a hypothesis
        </Button>
      )}
    </div>
  )
}
