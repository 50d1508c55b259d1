import { testCare } from '../db/test-care.ts'
import { type TestSigned, testSigned } from '../visits/test-signed.ts'

export type TestOverdue = TestSigned & {
  /** Every table, of whatever schema, with a row that holds these words. */
  readonly traces: (words: string) => Promise<readonly string[]>
  /** Lets a rule have held for so many days. */
  readonly ruleSince: (days: number) => Promise<void>
}

/**
 * A practice whose patient was treated, signed for, amended, invited and signed in, and all of it so long ago that the
 * record's time is over: the rule is moved by years, past its limits, instead of everything that is sealed. The other
 * patient is a child, whose record stays.
 */
export async function testOverdue(): Promise<TestOverdue> {
  const signed = await testSigned()
  const { db, practiceId, therapist, otherPatient, admin, elsewhere } = signed
  await testCare(db, { practiceId, therapist, patient: otherPatient })
  await testCare(db, elsewhere)
  await admin.query('alter table practice drop constraint practice_retention_years_check')
  await admin.query('update practice set retention_years = -2 where id = $1', [practiceId])
  await admin.query(`update patient set birth_date = '2019-05-03' where id = $1`, [otherPatient.id])
  return {
    ...signed,
    async traces(words) {
      const { rows } = await admin.query<{ name: string }>(`
        select format('%I.%I', n.nspname, c.relname) as name
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('public', 'auth', 'mail', 'operation') and c.relkind = 'r' order by 1`)
      const found: string[] = []
      for (const { name } of rows) {
        const { rowCount } = await admin.query(
          `select from ${name} t where strpos(to_jsonb(t)::text, $1) > 0`,
          [words],
        )
        if (rowCount) found.push(name)
      }
      return found
    },
    async ruleSince(days) {
      await admin.query(`set session_replication_role = 'replica'`)
      await admin.query(
        'update practice set retention_since = now() - make_interval(days => $2) where id = $1',
        [practiceId, days],
      )
      await admin.query('reset session_replication_role')
    },
  }
}
