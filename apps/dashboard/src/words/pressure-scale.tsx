import { pressureScaleSource } from '@healing-touch/domain/techniques/pressure-levels.ts'

/** Whose scale the levels 0 to 5 are, beside where one is chosen. */
export function PressureScale() {
  return (
    <>
      Levels 0 to 5:{' '}
      <a
        href={pressureScaleSource.url}
        target="_blank"
        rel="noreferrer"
        className="underline underline-offset-2"
      >
        {pressureScaleSource.citation}
      </a>
    </>
  )
}
