import type { ProxyKind } from '@healing-touch/domain/people/proxy-kind.ts'
import type { Generated } from 'kysely'

export type ProxyTable = {
  practice_id: string
  id: string
  patient_id: string
  name: string
  email: string
  kind: ProxyKind
  until: string | null
  evidence: string
  recorded_at: Generated<string>
  recorded_by: string
  ended_at: Generated<string | null>
}
