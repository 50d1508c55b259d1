type StepBarProps = { step: number; of: number }

/** How far along the check-in is, in words and as bars. */
export function StepBar({ step, of }: StepBarProps) {
  return (
    <div className="flex w-76 max-w-full items-center gap-3">
      <p className="text-sm font-medium text-ink-soft">
        Step {step + 1} of {of}
      </p>
      <span aria-hidden className="flex flex-1 gap-1.5">
        {Array.from({ length: of }, (_, index) => (
          <span
            key={index}
            className={`h-1.5 flex-1 rounded-full ${index <= step ? 'bg-accent' : 'bg-line'}`}
          />
        ))}
      </span>
    </div>
  )
}
