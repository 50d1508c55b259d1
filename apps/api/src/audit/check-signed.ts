import { sql } from 'kysely'
import type { Inside, PracticeId } from '../db/enter.ts'

/** Something signed that is not what was signed. */
export type BrokenSeal = {
  readonly of: 'visit' | 'amendment'
  readonly id: string
  /** `resealed` has a hash that fits it and is not the one in the practice's chain. */
  readonly kind: 'changed' | 'unsealed' | 'resealed' | 'missing'
}

export type SignedCheck = { readonly signed: number; readonly broken: readonly BrokenSeal[] }

const mostBroken = 50

/**
 * Takes the hash of every signed visit and amendment anew and compares it with the one it was sealed with, and that with
 * the chain's. What went with a record that was erased by rule has an entry of that in the chain, and is not missed. Charts
 * that were finished before there were seals, and those of commands, have no entry in the chain.
 */
export async function checkSigned(trx: Inside, practiceId: PracticeId): Promise<SignedCheck> {
  const { rows } = await sql<{ signed: number; broken: BrokenSeal[] }>`
    with signed as (
      select 'visit' as "of", id::text, seal,
        encode(sha256(convert_to(visit_text(visit), 'UTF8')), 'hex') as hash
      from visit where practice_id = ${practiceId} and charted_at is not null
      union all
      select 'amendment', id::text, seal,
        encode(sha256(convert_to(amendment_text(amendment), 'UTF8')), 'hex')
      from amendment where practice_id = ${practiceId}
    ), erased as materialized (
      select patients, max(seq) as seq from audit_entry
      where practice_id = ${practiceId} and action = 'write' and what like 'erased-record %'
        and what = 'erased-record ' || patients[1]
      group by patients
    ), chained as (
      select substr(split_part(what, ' ', 1), 8) as "of", split_part(what, ' ', 2) as id,
        split_part(what, ' ', 3) as seal, coalesce(erased.seq > audit_entry.seq, false) as gone
      from audit_entry left join erased using (patients)
      where practice_id = ${practiceId} and action = 'write'
        and (what like 'signed-visit %' or what like 'signed-amendment %')
        -- charts that are closed to whoever asks: the operator's command looks at them too
        and not patients && array(select app_hidden())
    ), checked as (
      select "of", id, case
          when s.hash is null and c.gone then null
          when s.hash is null then 'missing'
          when s.seal is null then 'unsealed'
          when s.hash <> s.seal then 'changed'
          when c.seal <> s.seal then 'resealed'
        end as kind
      from signed s full join chained c using ("of", id)
    ), broken as (
      select "of", id, kind from checked where kind is not null order by "of" desc, id limit ${mostBroken}
    )
    select (select count(*)::int from signed) as signed,
      coalesce((select jsonb_agg(jsonb_build_object('of', "of", 'id', id, 'kind', kind)) from broken), '[]') as broken`.execute(
    trx,
  )
  return rows[0] ?? { signed: 0, broken: [] }
}
