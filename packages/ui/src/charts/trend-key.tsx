type TrendKeyProps = { noise: string | null; target: string | null; visits: boolean }

/** What band, dashes and ticks stand for; the sentences say the same to a screen reader. */
export function TrendKey({ noise, target, visits }: TrendKeyProps) {
  if (noise === null && target === null && !visits) return null
  return (
    <ul aria-hidden className="flex flex-wrap gap-x-5 gap-y-1 text-xs text-ink-soft">
      {noise !== null && (
        <li className="flex items-center gap-2">
          <span className="h-3.5 w-6 rounded-xs border border-sky/40 bg-sky-soft" />
          What measuring alone can explain (±{noise})
        </li>
      )}
      {target !== null && (
        <li className="flex items-center gap-2">
          <span className="w-6 border-t-2 border-dashed border-good" />
          Goal {target}
        </li>
      )}
      {visits && (
        <li className="flex items-center gap-2">
          <span className="mx-1 h-3 w-[3px] rounded-full bg-plum" />
          Visit
        </li>
      )}
    </ul>
  )
}
