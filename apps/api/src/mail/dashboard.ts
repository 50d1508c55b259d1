import { handingOnProcedure, notFound, router } from '../gate.ts'
import { composeMail } from './compose-mail.ts'
import { waitingMail } from './store.ts'

export const dashboardMail = router({
  /** What waits to be handed on by hand, where there is no mail server. With one nobody reads other people's links. */
  outbox: handingOnProcedure.meta({ opensRecords: false }).query(async ({ ctx }) => {
    if (ctx.mailIsSent) throw notFound()
    const { trx, actor } = ctx
    const waiting = await waitingMail(trx, actor)
    return waiting.map(({ id, recipient, mail, madeAt, endsAt }) => ({
      id,
      recipient,
      madeAt,
      endsAt,
      link: mail.link,
      // whoever reads it here knows the address of the server
      subject: composeMail(mail, '').subject,
    }))
  }),
})
