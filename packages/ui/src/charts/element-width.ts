import { useCallback, useState } from 'react'

/** The width of an element in px, so that a chart keeps its text size; `initial` until it is laid out. */
export function useElementWidth(initial: number) {
  const [width, setWidth] = useState(initial)
  const watch = useCallback((element: HTMLElement | null) => {
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { watch, width }
}
