import { SelectField, type SelectOption } from '@healing-touch/ui/select-field.tsx'
import { type ReactNode, useRef, useState } from 'react'

type PickSelectProps = {
  label: string
  labelHidden?: boolean | undefined
  placeholder: string
  options?: readonly SelectOption<string>[]
  onPick: (value: string) => void
  className?: string | undefined
  children?: ReactNode
}

/**
 * A list to take something from. With a finger or a mouse choosing is taking; arrow keys only look through a closed
 * list, and Enter takes, so that nobody takes the first entry by looking.
 */
export function PickSelect(props: PickSelectProps) {
  const { onPick, options = [], children, ...field } = props
  const [looking, setLooking] = useState('')
  const arrows = useRef(false)

  function take(value: string) {
    arrows.current = false
    setLooking('')
    if (value) onPick(value)
  }

  return (
    <SelectField
      {...field}
      options={options}
      value={looking}
      aria-description="Enter takes what is chosen"
      onPointerDown={() => {
        arrows.current = false
      }}
      onBlur={() => setLooking('')}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && looking) {
          event.preventDefault()
          take(looking)
        } else arrows.current = event.key !== 'Enter' && event.key !== ' '
      }}
      onChange={(event) => {
        if (arrows.current) setLooking(event.currentTarget.value)
        else take(event.currentTarget.value)
      }}
    >
      {children}
    </SelectField>
  )
}
