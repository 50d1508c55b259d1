import { type Kysely, sql } from 'kysely'
import { checkChain } from '../src/audit/check-chain.ts'
import { chainOf, headOf } from '../src/audit/store.ts'
import type { Database } from '../src/db/database.ts'
import { enterPractice } from '../src/db/enter.ts'
import type { Figure } from './figures.ts'
import type { Bench } from './people.ts'

const atOnce = 10

/** What the memory of one practice takes: its entries stand in one line, so they wait for each other. */
export async function memoryFigures(
  db: Kysely<Database>,
  { practiceId, patientId }: Pick<Bench, 'practiceId' | 'patientId'>,
): Promise<Figure[]> {
  const append = (action: 'read' | 'write') =>
    enterPractice(db, practiceId, (trx) =>
      sql`select audit(${action}, 'dashboard/people.chart', array[${patientId}::uuid], null)`.execute(
        trx,
      ),
    )
  const rate = async (action: 'read' | 'write', count: number) => {
    const from = performance.now()
    const left = Array.from({ length: count }).values()
    const turns = Array.from({ length: atOnce }, async () => {
      for (const _ of left) await append(action)
    })
    await Promise.all(turns)
    return (count / (performance.now() - from)) * 1000
  }
  const [looks, changes] = [await rate('read', 10_000), await rate('write', 2_000)]
  const { entries, ms } = await enterPractice(db, practiceId, async (trx, entered) => {
    const head = await headOf(trx, entered)
    const from = performance.now()
    const found = await checkChain(chainOf(trx, entered), head ? [head] : [])
    if (found.breaks.length > 0) throw new Error('The chain does not hold.')
    return { entries: found.entries, ms: performance.now() - from }
  })
  const figure = (what: string, measured: string, goal: string): Figure => ({
    ...{ what, measured, goal },
    ...{ baseline: '', ratio: '' },
  })
  return [
    figure('memory: looks of one practice', `${Math.round(looks)}/s`, '≥ 500/s'),
    figure('memory: changes of one practice', `${Math.round(changes)}/s`, '≥ 500/s'),
    figure(
      'memory: reading 10,000 entries of its chain',
      `${Math.round((ms / entries) * 10_000)} ms`,
      '< 1,000 ms',
    ),
  ]
}
