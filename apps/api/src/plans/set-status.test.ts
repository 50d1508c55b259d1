import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { enterPractice } from '../db/enter.ts'
import { testAssessment } from '../db/test-care.ts'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import { episodesOf } from '../people/store.ts'

const { url } = await testDatabase()
const { db, elsewhere } = await testPractice(url)

const assess = (who: typeof elsewhere.therapist, patientId: string) =>
  who.dashboard.plans.assess({ id: randomUUID(), patientId, assessment: testAssessment })

test('at once with another: a closed plan stays closed, and an ended episode gets no new version', async () => {
  const { patient: theirs, therapist: member, owner: boss } = elsewhere
  const patientId = theirs.id
  for (let round = 0; round < 6; round++) {
    await assess(member, patientId)
    const { suggestion } = await member.dashboard.plans.read({ patientId })
    if (!suggestion?.ok) throw new Error('no suggestion')
    const content = suggestion.value
    const planId = randomUUID()
    const entry = { basis: 'suggestion' as const, reason: null, readVersion: 0, content }
    await member.dashboard.plans.accept({ id: planId, patientId, entry })
    await member.dashboard.plans.setStatus({ patientId, planId, action: 'pause' })
    await Promise.all([
      member.dashboard.plans.setStatus({ patientId, planId, action: 'close' }),
      boss.dashboard.plans.setStatus({ patientId, planId, action: 'resume' }),
      boss.dashboard.plans.accept({
        id: randomUUID(),
        patientId,
        entry: { basis: 'current', readVersion: 1, content, reason: null },
      }),
    ])
    const { episode, versions } = await member.dashboard.plans.read({ patientId })
    const open = versions.filter(({ status }) => status !== 'closed')
    expect(open).toHaveLength(episode?.closedOn === null ? 1 : 0)
    const [newest] = open
    if (newest)
      await member.dashboard.plans.setStatus({ patientId, planId: newest.id, action: 'close' })
  }
})

test('two first assessments at once open one episode', async () => {
  const { patient: theirs, therapist: member } = elsewhere
  await Promise.all([assess(member, theirs.id), assess(member, theirs.id)])
  const episodes = await enterPractice(db, elsewhere.practiceId, (trx, id) =>
    episodesOf(trx, id, [theirs.id]),
  )
  expect(episodes.filter(({ closedOn }) => closedOn === null)).toHaveLength(1)
})
