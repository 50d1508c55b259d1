/** The dot on an icon behind which something waits; the words go beside it for screen readers. */
export function NoteDot() {
  return (
    <span
      aria-hidden
      className="absolute top-0.5 left-[calc(50%+0.4rem)] size-2.5 rounded-full border-2 border-surface bg-attention"
    />
  )
}
