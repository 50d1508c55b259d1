import type { VisitMeasure } from '@healing-touch/domain/visits/visit-scores.ts'

export const measures: readonly {
  readonly id: VisitMeasure
  readonly name: string
  readonly legend: string
  readonly lowLabel: string
  readonly highLabel: string
  readonly better: 'higher' | 'lower'
}[] = [
  {
    id: 'pain',
    name: 'Pain',
    legend: 'Pain right now',
    lowLabel: 'no pain',
    highLabel: 'as bad as can be',
    better: 'lower',
  },
  {
    id: 'calm',
    name: 'Calm',
    legend: 'Calm right now',
    lowLabel: 'not at all calm',
    highLabel: 'completely calm',
    better: 'higher',
  },
  {
    id: 'stress',
    name: 'Stress',
    legend: 'Stress right now',
    lowLabel: 'not at all stressed',
    highLabel: 'as stressed as can be',
    better: 'lower',
  },
]
