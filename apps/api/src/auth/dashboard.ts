import { memberProcedure, router } from '../gate.ts'
import { EndSessions, endSessions, loadAccount } from './own-account.ts'

export const dashboardAccount = router({
  show: memberProcedure
    .meta({ opensRecords: false })
    .query(({ ctx: { trx, sessionToken } }) =>
      loadAccount(trx, { sessionToken, asPatient: false }),
    ),

  endSessions: memberProcedure
    .meta({ opensRecords: false })
    .input(EndSessions)
    .mutation(({ ctx: { trx, sessionToken }, input: { id } }) =>
      endSessions(trx, { sessionToken, asPatient: false, id }),
    ),
})
