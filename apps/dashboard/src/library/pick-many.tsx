import { IconButton } from '@healing-touch/ui/button.tsx'
import { FieldGroup } from '@healing-touch/ui/field.tsx'
import X from 'lucide-react/icons/x'
import type { ReactNode } from 'react'
import { PickSelect } from '../plans/pick-select.tsx'

export type Pickable = { readonly id: string; readonly name: string; readonly group?: string }

type PickManyProps = {
  legend: string
  hint?: string
  placeholder: string
  error?: string | undefined
  optional?: boolean
  options: readonly Pickable[]
  chosen: readonly string[]
  onChosen: (ids: string[]) => void
  /** Something to say of each one that is chosen, below its name. */
  children?: (id: string, name: string) => ReactNode
}

/** Any number out of many: picked from a list, each shown with a way to take it off. */
export function PickMany(props: PickManyProps) {
  const { legend, hint, placeholder, error, optional, options, chosen, onChosen, children } = props
  const nameOf = (id: string) => options.find((one) => one.id === id)?.name ?? id
  const open = options.filter(({ id }) => !chosen.includes(id))
  const groups = [...new Set(open.map(({ group }) => group))]
  return (
    <FieldGroup
      legend={legend}
      hint={hint}
      error={error}
      {...(optional !== undefined && { optional })}
    >
      {chosen.length > 0 && (
        <ul className={children ? 'flex flex-col gap-3' : 'flex flex-wrap gap-2'}>
          {chosen.map((id) => (
            <li
              key={id}
              className={
                children ? 'rounded-lg border border-line p-3' : 'rounded-lg bg-accent-soft'
              }
            >
              <div
                className={`flex items-center gap-1 ${children ? 'justify-between' : 'pl-3.5 text-accent-ink'}`}
              >
                <span className="font-medium">{nameOf(id)}</span>
                <IconButton
                  label={`Remove ${nameOf(id)}`}
                  icon={<X aria-hidden size={20} />}
                  onClick={() => onChosen(chosen.filter((other) => other !== id))}
                />
              </div>
              {children?.(id, nameOf(id))}
            </li>
          ))}
        </ul>
      )}
      <PickSelect
        label={legend}
        labelHidden
        placeholder={placeholder}
        onPick={(id) => onChosen([...chosen, id])}
      >
        {groups.map((group) => {
          const here = open.filter((one) => one.group === group)
          const list = here.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))
          return group === undefined ? (
            list
          ) : (
            <optgroup key={group} label={group}>
              {list}
            </optgroup>
          )
        })}
      </PickSelect>
    </FieldGroup>
  )
}
