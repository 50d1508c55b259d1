import type { Kysely } from 'kysely'
import { createTransport } from 'nodemailer'
import type { Database } from '../db/database.ts'
import { errorCode, problem } from '../problem.ts'
import { composeMail } from './compose-mail.ts'
import { type DueMail, markFailed, markSent, takeDue, tidyOutbox } from './store.ts'

const patienceMs = 5_000
const lookEveryMs = 2_000
const thisComputer = ['localhost', '127.0.0.1', '[::1]']

export type Post = {
  readonly smtpUrl: string
  /** Who the mail is from: `Linden Street <hello@linden.example>`; null for no-reply at our own host. */
  readonly from: string | null
  readonly publicUrl: string
}

/** Sends everything that is due, one after another; what could not be sent waits for its next try. */
export async function sendDue(db: Kysely<Database>, post: Post): Promise<{ failed: unknown[] }> {
  const transport = createTransport({
    url: post.smtpUrl,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    dnsTimeout: patienceMs,
    // the links are secrets: outside this computer nobody on the way reads them
    requireTLS: !thisComputer.includes(new URL(post.smtpUrl).hostname),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const failed: unknown[] = []
  for (let due = await takeDue(db); due; due = await takeDue(db)) {
    try {
      await transport.sendMail(envelopeOf(due, post))
      await markSent(db, due.id)
    } catch (error) {
      failed.push(error)
      await markFailed(db, { id: due.id, problem: wordFailure(error), forGood: refused(error) })
    }
  }
  return { failed }
}

/** Looks after the outbox until the returned function is called; a mail server that is down is told once. */
export function keepSending(
  db: Kysely<Database>,
  post: Post,
  onError: (error: unknown) => void,
): () => Promise<void> {
  let stopped = false
  let told = false
  let timer: NodeJS.Timeout | undefined
  let tidied = 0
  let running = Promise.resolve()
  async function look() {
    try {
      const { failed } = await sendDue(db, post)
      if (failed.length > 0 && !told)
        onError(problem(`Mail cannot be sent just now. ${wordFailure(failed[0])}`))
      told = failed.length > 0 || told
      if (performance.now() - tidied > 60_000) {
        tidied = performance.now()
        await tidyOutbox(db)
      }
    } catch (error) {
      if (!told) onError(error)
      told = true
    }
    if (!stopped) next()
  }
  function next() {
    timer = setTimeout(() => {
      running = look()
    }, lookEveryMs)
  }
  next()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await running
  }
}

function envelopeOf({ id, recipient, mail }: DueMail, { from, publicUrl }: Post) {
  const { hostname } = new URL(publicUrl)
  return {
    from: from ?? { name: 'Healing Touch', address: `no-reply@${hostname}` },
    // an address and nothing else, however it reads
    to: { name: '', address: recipient },
    messageId: `<${id}@${hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    ...composeMail(mail, publicUrl),
  }
}

/** The mail server knows that nobody is there. */
function refused(error: unknown): boolean {
  const { responseCode, command } = error as { responseCode?: number; command?: string }
  return command === 'RCPT TO' && responseCode !== undefined && responseCode >= 500
}

/** Without what the mail server said: it may repeat who was written to. */
function wordFailure(error: unknown): string {
  const { responseCode } = error as { responseCode?: number }
  if (responseCode) return `The mail server refused it (${responseCode}).`
  return `The mail server cannot be reached (${errorCode(error) ?? 'no answer'}).`
}
