import X from 'lucide-react/icons/x'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { IconButton } from './button.tsx'
import { classes } from './classes.ts'

const widths = { narrow: 'sm:max-w-md', regular: 'sm:max-w-xl', wide: 'sm:max-w-3xl' }

type DialogProps = {
  open: boolean
  /** Escape, the cross and a press beside it all end here; the opener decides. */
  onClose: () => void
  title: ReactNode
  /** A sentence under the title; read out when the dialog opens. */
  description?: ReactNode
  /** Buttons, the main one last. */
  footer?: ReactNode
  width?: keyof typeof widths
  children?: ReactNode
}

/** A modal: a sheet from below on phones, a window where there is room. Focus returns to where it was. */
export function Dialog(props: DialogProps) {
  return props.open ? <OpenDialog {...props} /> : null
}

function OpenDialog(props: DialogProps) {
  const { onClose, title, description, footer, width = 'regular', children } = props
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    const opener = document.activeElement
    const element = dialog.current
    element?.showModal()
    heading.current?.focus()
    return () => {
      element?.close()
      if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus()
    }
  }, [])

  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      {...(description && { 'aria-describedby': `${id}-description` })}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
      className={classes(
        'mx-auto mt-auto mb-0 max-h-[92dvh] w-full max-w-none flex-col rounded-t-2xl bg-raised text-ink shadow-lg backdrop:bg-scrim open:flex motion-safe:animate-rise sm:my-auto sm:rounded-2xl',
        widths[width],
      )}
    >
      <header className="flex items-start justify-between gap-4 px-5 pt-4 sm:px-6 sm:pt-5">
        <h2 ref={heading} id={`${id}-title`} tabIndex={-1} className="pt-1.5 text-xl outline-none">
          {title}
        </h2>
        <IconButton
          label="Close"
          icon={<X aria-hidden size={22} />}
          onClick={onClose}
          className="-mr-2"
        />
      </header>
      <div className="flex flex-col gap-4 overflow-y-auto px-5 pb-5 sm:px-6">
        {description && (
          <p id={`${id}-description`} className="text-ink-soft">
            {description}
          </p>
        )}
        {children}
      </div>
      {footer && (
        <footer className="flex flex-col-reverse gap-2 border-t border-line px-5 pt-4 pb-[max(1rem,env(safe-area-inset-bottom))] sm:flex-row sm:justify-end sm:px-6">
          {footer}
        </footer>
      )}
    </dialog>
  )
}
