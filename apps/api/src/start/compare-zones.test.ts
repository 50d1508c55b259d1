import { afterAll, expect, test } from 'vitest'
import { connect } from '../db/connection.ts'
import { testDatabase } from '../db/test-database.ts'
import { testPractice } from '../db/test-practice.ts'
import { compareZones, zonesInUse } from './compare-zones.ts'

const { url } = await testDatabase()
const { db, close } = connect(url)
afterAll(close)
const from = '2026-11-23T09:30:00.000Z'
const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland']

test('nothing is said where both know the same', async () => {
  expect(await compareZones(db, zones, from)).toEqual([])
})

test('a zone whose rules one of them does not have yet is told, with the first day', async () => {
  const winter = Temporal.Instant.from('2026-12-01T00:00:00Z')
  const ours = (zone: string, at: Temporal.Instant) => {
    const newer = zone === 'Europe/Berlin' && Temporal.Instant.compare(at, winter) > 0
    const { offsetNanoseconds } = at.toZonedDateTimeISO(newer ? 'UTC' : zone)
    return offsetNanoseconds / 60e9
  }
  expect(await compareZones(db, zones, from, ours)).toEqual([
    expect.stringMatching(/time in Europe\/Berlin on 723 of the next 731 days, from 2026-12-01\./),
  ])
})

test('a zone that the database does not know is told', async () => {
  expect(await compareZones(db, ['Mars/Olympus'], from, () => 0)).toEqual([
    'The database does not know the time zone Mars/Olympus.',
  ])
})

test('the zones that are compared are those of all practices, each once', async () => {
  expect(await zonesInUse(db)).toEqual([])
  await testPractice(url, { zone: 'Europe/Lisbon' })
  await testPractice(url)
  expect(await zonesInUse(db)).toEqual(['Europe/Berlin', 'Europe/Lisbon'])
})
