import { reportableAmong } from '@healing-touch/domain/outcomes/reportable.ts'
import { pickInstruments } from '../library/known.ts'

/** What can be reported on, the practice's own measures too. */
export function ownReportable() {
  return reportableAmong(pickInstruments())
}
