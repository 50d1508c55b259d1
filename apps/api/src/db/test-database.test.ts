import { expect, test } from 'vitest'
import { connect } from './connection.ts'
import { testDatabase } from './test-database.ts'

test('every call gets a migrated database of its own', async () => {
  const [one, other] = await Promise.all([testDatabase(), testDatabase()])
  expect(one.url).not.toBe(other.url)
  const { db, close } = connect(one.url)
  expect(await db.introspection.getTables()).toContainEqual(
    expect.objectContaining({ name: 'practice' }),
  )
  await close()
})
