import { expect, test } from 'vitest'
import { dashboardRouter } from './dashboard-router.ts'
import { portalRouter } from './portal-router.ts'
import { accessRows, accessTable } from './test-access.ts'

const rows = await accessRows()
const written = '../../../docs/access.md'

test('who may call what is what docs/access.md says', async () => {
  const text = `# Who may call what

Every procedure of the API, called by everybody, about one patient, about another of the same practice and about one next
door. Written and checked by the tests: a change here is a change of who sees or does what.

${accessTable(rows)}
`
  await expect(text).toMatchFileSnapshot(written)
})

test('row level security alone lets nobody through whom the program would not', async () => {
  expect(accessTable(await accessRows({ rolesUnchecked: true }))).toBe(accessTable(rows))
}, 60_000)

test('the program alone lets nobody through whom row level security would not', async () => {
  expect(accessTable(await accessRows({ seesThroughWalls: true }))).toBe(accessTable(rows))
}, 60_000)

test.each([
  ['portal', portalRouter],
  ['dashboard', dashboardRouter],
] as const)('every procedure of the %s says who may call it', (door, { _def }) => {
  const all = Object.entries<{ _def: { meta?: { roles?: readonly string[] } } }>(
    _def.procedures as never,
  )
  for (const [path, { _def }] of all)
    expect(_def.meta?.roles?.length, `${door}/${path}`).toBeGreaterThan(0)
})

test('nobody gets in without signing in, and nobody from next door', () => {
  const through = rows.filter(
    ({ of, who }) =>
      who.nobody ||
      (of !== 'nobody in particular' &&
        (of === 'a patient next door'
          ? who.owner || who.therapist || who.patient
          : who['owner next door'] || who['therapist next door'])),
  )
  expect(through).toEqual([])
})
