import type { Condition } from '@healing-touch/domain/conditions/condition.ts'
import { Badge } from '@healing-touch/ui/badge.tsx'
import { Button, IconButton } from '@healing-touch/ui/button.tsx'
import { FieldGroup } from '@healing-touch/ui/field.tsx'
import { TextField } from '@healing-touch/ui/text-field.tsx'
import Plus from 'lucide-react/icons/plus'
import X from 'lucide-react/icons/x'
import { useState } from 'react'
import { findCondition, pickConditions } from '../library/known.ts'

type ConditionPickerProps = {
  chosen: readonly string[]
  onChosen: (conditions: string[]) => void
  error?: string | undefined
}

const most = 5

/** Conditions by name, synonym or code; the first chosen is the main one. */
export function ConditionPicker({ chosen, onChosen, error }: ConditionPickerProps) {
  const [search, setSearch] = useState('')
  const asked = search.trim() !== ''
  const found =
    chosen.length > 0 && !asked
      ? []
      : pickConditions()
          .filter(({ id }) => !chosen.includes(id))
          .filter(matches(search))

  return (
    <FieldGroup
      legend="Conditions"
      hint="As documented by someone entitled to; the first is the main one."
      error={error}
    >
      {chosen.length > 0 && (
        <ol className="flex flex-col gap-2">
          {chosen.map((id, index) => (
            <li
              key={id}
              className="flex items-center gap-2 rounded-lg bg-accent-soft py-1 pr-1 pl-3.5 text-accent-ink"
            >
              <span className="min-w-0 flex-1 font-medium">{findCondition(id)?.name ?? id}</span>
              {index === 0 ? (
                <Badge tone="calm">main</Badge>
              ) : (
                <Button
                  tone="quiet"
                  size="small"
                  onClick={() => onChosen([id, ...chosen.filter((other) => other !== id)])}
                >
                  Make main
                </Button>
              )}
              <IconButton
                label={`Remove ${findCondition(id)?.name ?? id}`}
                icon={<X aria-hidden size={20} />}
                onClick={() => onChosen(chosen.filter((other) => other !== id))}
              />
            </li>
          ))}
        </ol>
      )}
      {chosen.length < most && (
        <>
          <TextField
            label="Search by name or code"
            labelHidden
            type="search"
            placeholder={
              chosen.length > 0
                ? 'Add another: name or code, such as M54'
                : 'Search by name or code, such as M54'
            }
            autoComplete="off"
            value={search}
            onValue={setSearch}
          />
          <ul className="flex flex-wrap gap-2 empty:hidden" aria-label="Conditions to choose">
            {found.map(({ id, name, codes }) => (
              <li key={id}>
                <Button
                  icon={<Plus aria-hidden size={18} />}
                  onClick={() => {
                    onChosen([...chosen, id])
                    setSearch('')
                  }}
                >
                  {name} <span className="font-normal text-ink-soft">{codes.icd10cm[0]}</span>
                </Button>
              </li>
            ))}
          </ul>
          <p role="status" className="text-sm text-ink-soft empty:hidden">
            {asked &&
              found.length === 0 &&
              'No condition of the catalogue goes by that name or code.'}
          </p>
        </>
      )}
    </FieldGroup>
  )
}

function matches(search: string) {
  const words = search.trim().toLowerCase()
  return ({ name, synonyms, codes }: Condition) =>
    words === '' ||
    [name, ...synonyms, ...codes.icd10cm, ...codes.icd11].some((text) =>
      text.toLowerCase().includes(words),
    )
}
