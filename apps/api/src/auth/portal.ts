import { patientProcedure, router } from '../gate.ts'
import { Account, EndSessions, endSessions, loadAccount } from './own-account.ts'

export const portalAccount = router({
  show: patientProcedure
    .meta({ opensRecords: false })
    .output(Account)
    .query(({ ctx: { trx, sessionToken } }) => loadAccount(trx, { sessionToken, asPatient: true })),

  endSessions: patientProcedure
    .meta({ opensRecords: false })
    .input(EndSessions)
    .output(Account)
    .mutation(({ ctx: { trx, sessionToken }, input: { id } }) =>
      endSessions(trx, { sessionToken, asPatient: true, id }),
    ),
})
