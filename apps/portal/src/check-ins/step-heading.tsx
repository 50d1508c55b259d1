import { type ReactNode, useEffect, useRef } from 'react'

/** Names a step, and takes the focus when the step comes up, so that a screen reader hears where it is. */
export function StepHeading({ takeFocus, children }: { takeFocus: boolean; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!takeFocus) return
    heading.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }, [takeFocus])
  return (
    <h2 ref={heading} tabIndex={-1} className="text-xl outline-none">
      {children}
    </h2>
  )
}
