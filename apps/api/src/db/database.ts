import type { AppointmentTable } from '../appointments/table.ts'
import type { AuditEntryTable, AuditHeadTable } from '../audit/table.ts'
import type { PainMapTable } from '../body/table.ts'
import type { CheckInTable } from '../check-ins/table.ts'
import type { EmergencyAccessTable } from '../circle/table.ts'
import type { ImportedOutcomeTable, OutcomeImportTable } from '../imports/table.ts'
import type { InvitationTable } from '../invitations/table.ts'
import type { AcceptedPackTable, OwnEntryTable } from '../library/table.ts'
import type { CredentialTable } from '../members/table.ts'
import type { OutcomeTable } from '../outcomes/table.ts'
import type { EpisodeTable, MemberTable, PatientTable, PracticeTable } from '../people/table.ts'
import type { AssessmentTable, PlanTable } from '../plans/table.ts'
import type { ProxyTable } from '../proxies/table.ts'
import type { SafetyFactTable, SafetyReviewTable } from '../safety/table.ts'
import type { RoutineTable, TickTable } from '../self-care/table.ts'
import type { AmendmentTable, VisitTable } from '../visits/table.ts'

/** Every table by name, as the migrated database has it; database.test.ts compares the two. */
export type Database = {
  practice: PracticeTable
  member: MemberTable
  credential: CredentialTable
  patient: PatientTable
  proxy: ProxyTable
  emergency_access: EmergencyAccessTable
  invitation: InvitationTable
  episode: EpisodeTable
  assessment: AssessmentTable
  plan: PlanTable
  appointment: AppointmentTable
  visit: VisitTable
  amendment: AmendmentTable
  check_in: CheckInTable
  pain_map: PainMapTable
  outcome: OutcomeTable
  routine: RoutineTable
  tick: TickTable
  outcome_import: OutcomeImportTable
  imported_outcome: ImportedOutcomeTable
  safety_fact: SafetyFactTable
  safety_review: SafetyReviewTable
  accepted_pack: AcceptedPackTable
  own_entry: OwnEntryTable
  audit_entry: AuditEntryTable
  audit_head: AuditHeadTable
}
