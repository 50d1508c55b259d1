import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { enterPractice } from '../db/enter.ts'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import { saveEpisode } from '../people/store.ts'

const { url } = await testDatabase()
const {
  db,
  practiceId,
  therapist,
  elsewhere,
  patient,
  otherPatient: somebody,
  signedOut,
} = await testPractice(url)

const trial = new URL('../../../../../shared/data/headache-trial.csv', import.meta.url)

const series = {
  name: 'Headache severity',
  low: 0,
  high: 100,
  better: 'lower' as const,
  times: ['Baseline', '3 months', '12 months'],
}
const mapping = {
  subject: 'id',
  practitioner: 'acupuncturist',
  group: 'group',
  groupNames: { '1': 'Acupuncture', '0': 'Usual care' },
  values: ['pk1', 'pk2', 'pk5'],
  zeroMeansMissingBeside: [null, null, null],
}

async function brought(
  who: typeof therapist,
  content: Buffer,
  change: object = {},
): Promise<string> {
  const id = randomUUID()
  const plan = {
    file: { name: 'past.csv', content: content.toString('base64') },
    series,
    mapping: { ...mapping, ...change },
  }
  const answer = await who.dashboard.imports.run({ ...plan, id, refused: 0 })
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
  return id
}

function small(): Buffer {
  const rows = Array.from({ length: 24 }, (_, index) => {
    const treated = index % 2
    const base = 20 + (index % 5)
    const follow = treated ? base - 9 - (index % 3) : base - (index % 3)
    return `${index},${index % 4},${treated},${base},,${index === 3 ? '' : follow}`
  })
  return Buffer.from(`\uFEFFid,acupuncturist,group,pk1,pk2,pk5\n${rows.join('\n')}\n`)
}

const own = { kind: 'own' as const, measure: 'pain' as const }

async function saveCourse(daysAgo: number): Promise<void> {
  const openedOn = new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10)
  await enterPractice(db, practiceId, (trx, entered) =>
    saveEpisode(trx, entered, {
      id: randomUUID(),
      patientId: somebody.id,
      condition: 'neck-pain',
      openedOn,
      closedOn: openedOn,
    }),
  )
}

describe('refusals', () => {
  test('the report is for members', async () => {
    await expect(signedOut.dashboard.practice.report(own)).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
    })
    await expect(patient.dashboard.practice.report(own)).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
    })
  })

  test("another practice's import, an unknown one and an undone one look the same", async () => {
    const undone = await brought(therapist, small())
    await therapist.dashboard.imports.undo({ id: undone })
    const foreign = await brought(elsewhere.therapist, small())
    for (const id of [undone, foreign, randomUUID()])
      await expect(
        therapist.dashboard.practice.report({ kind: 'import', id, reference: null }),
      ).rejects.toMatchObject({ code: 'NOT_FOUND', message: "We couldn't find that." })
  })
})

describe('the practice report', () => {
  test('a course that began too recently waits, and an undone import is offered no more', async () => {
    const undone = await brought(therapist, small())
    await therapist.dashboard.imports.undo({ id: undone })
    await saveCourse(90)
    const before = await therapist.dashboard.practice.report(own)
    await saveCourse(30)
    const after = await therapist.dashboard.practice.report(own)
    expect(after.waiting - before.waiting).toBe(1)
    expect(after.report).toEqual(before.report)
    expect(after.imports.map(({ id }) => id)).not.toContain(undone)
  })

  test('a practice without courses of care gets an empty report', async () => {
    const answer = await elsewhere.therapist.dashboard.practice.report({
      kind: 'own',
      measure: 'peg',
    })
    expect(answer).toMatchObject({ name: 'PEG', better: 'lower', report: { comparisons: [] } })
    expect(answer.range).toEqual({ low: 0, high: 10 })
  })

  test('imported outcomes are reported per group and time, with what is missing', async () => {
    const id = await brought(therapist, small())
    const { report, imports } = await therapist.dashboard.practice.report({
      kind: 'import',
      id,
      reference: 'Usual care',
    })
    expect(imports).toContainEqual(expect.objectContaining({ id, name: 'Headache severity' }))
    const treated = report.groups.find(({ group }) => group === 'Acupuncture')
    expect(treated).toMatchObject({ people: 12, practitioners: 2 })
    expect(treated?.times[2]).toMatchObject({
      n: 11,
      followedUp: { count: 11, of: 12 },
      change: { completers: 11, responders: { of: 11 }, worstCase: { of: 12 } },
    })
    const [comparison] = report.comparisons.filter(({ time }) => time === '12 months')
    expect(comparison).toMatchObject({ group: 'Acupuncture', reference: 'Usual care' })
    expect(comparison?.low).toBeGreaterThan(5)
  })

  test.skipIf(!existsSync(trial))(
    'a real trial of 401 patients gives the table its authors printed',
    async () => {
      const id = await brought(therapist, readFileSync(trial))
      const { report } = await therapist.dashboard.practice.report({
        kind: 'import',
        id,
        reference: 'Usual care',
      })
      expect(report.people).toBe(401)
      const printed = report.groups.map(({ group, times }) => {
        const last = times[2]
        return {
          group,
          n: last?.n,
          mean: last?.mean?.toFixed(1),
          sd: last?.sd?.toFixed(1),
          lower: `${last?.change?.percentChange?.toFixed(0)} %`,
        }
      })
      expect(printed).toEqual([
        { group: 'Acupuncture', n: 161, mean: '16.2', sd: '13.7', lower: '34 %' },
        { group: 'Usual care', n: 140, mean: '22.3', sd: '17.0', lower: '16 %' },
      ])
      const last = report.comparisons.find(({ time }) => time === '12 months')
      expect(last?.difference).toBeCloseTo(4.59, 2)
      expect(last?.low).toBeCloseTo(2.12, 2)
      expect(last?.high).toBeCloseTo(7.05, 2)
    },
  )

  test.skipIf(!existsSync(trial))(
    'in the same trial a headache frequency of 0 beside an empty score is a missing follow-up',
    async () => {
      const id = await brought(therapist, readFileSync(trial), {
        values: ['f1', 'f2', 'f5'],
        zeroMeansMissingBeside: [null, 'pk2', 'pk5'],
      })
      const { report } = await therapist.dashboard.practice.report({
        kind: 'import',
        id,
        reference: null,
      })
      const followed = report.groups.map(({ times }) => times[2]?.n)
      expect(followed).toEqual([161, 140])
    },
  )
})
