import { z } from 'zod'

const Names = { practice: z.string(), name: z.string() }
/** From the host on, with the secret after the #: `/portal/accept#…`. */
const link = z.string().regex(/^\/(portal|dashboard)\/[a-z-]+#[\w-]+$/)

/** What has changed of an account, in words that follow "of Healing Touch:". */
const accountChanges = {
  'password-changed': 'the password was changed',
  'password-reset': 'a new password was set by a link from your mailbox',
  'factor-added': 'a second step of signing in was set up',
  'factor-removed': 'the second step of signing in was taken away',
  'passkey-added': 'a passkey was added',
  'passkey-removed': 'a passkey was removed',
} as const
export const AccountChange = z.enum(
  Object.keys(accountChanges) as [keyof typeof accountChanges, ...(keyof typeof accountChanges)[]],
)

/** What a mail is made of. Nothing here speaks of anybody's health: whoever delivers mail can read it. */
export const Mail = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('member-invitation'), ...Names, inviter: z.string(), link }),
  z.strictObject({ kind: z.literal('patient-invitation'), ...Names, link }),
  z.strictObject({ kind: z.literal('proxy-invitation'), ...Names, link }),
  z.strictObject({
    kind: z.literal('emergency-access'),
    ...Names,
    link: z.literal('/dashboard/practice/record-access'),
  }),
  z.strictObject({
    kind: z.literal('account-changed'),
    what: AccountChange,
    link: z.enum(['/dashboard/account', '/portal/account']),
  }),
  z.strictObject({
    kind: z.literal('account-closed'),
    practice: z.string(),
    link: z.literal('/portal/'),
  }),
  z.strictObject({ kind: z.literal('password-reset'), link }),
  z.strictObject({ kind: z.literal('sign-in-link'), link }),
])
export type Mail = z.infer<typeof Mail>

export type Letter = { readonly subject: string; readonly text: string; readonly html: string }

type Words = { subject: string; before: string[]; press: string; after: string[] }

/** The letter in plain text and as plain HTML; `publicUrl` is the address people type. */
export function composeMail(mail: Mail, publicUrl: string): Letter {
  const { subject, before, press, after } = wordsOf(mail)
  const address = `${publicUrl}${mail.link}`
  const text = [...before, `${press}:\n${address}`, ...after].join('\n\n')
  const paragraph = (line: string) => `<p>${escapeHtml(line)}</p>`
  const html = [
    '<!doctype html><html lang="en"><body>',
    ...before.map(paragraph),
    `<p><a href="${escapeHtml(address)}">${escapeHtml(press)}</a></p>`,
    ...after.map(paragraph),
    '</body></html>',
  ].join('\n')
  return { subject: oneLine(subject), text: `${text}\n`, html }
}

function wordsOf(mail: Mail): Words {
  switch (mail.kind) {
    case 'member-invitation':
      return {
        subject: `${mail.inviter} invites you to ${mail.practice}`,
        before: [
          `Hello ${mail.name},`,
          `${mail.inviter} would like you to join the team of ${mail.practice} on Healing Touch.`,
        ],
        press: 'Join the team',
        after: [
          'The link works for seven days, and once. If you did not expect it, you need not do anything.',
        ],
      }
    case 'patient-invitation':
      return {
        subject: `${mail.practice} invites you`,
        before: [`Hello ${mail.name},`, `${mail.practice} has opened a private space for you.`],
        press: 'Open it',
        after: [
          'The link works for fourteen days, and once. If you did not expect it, you need not do anything.',
        ],
      }
    case 'proxy-invitation':
      return {
        subject: `${mail.practice} invites you to act for somebody`,
        before: [
          `Hello ${mail.name},`,
          `${mail.practice} has recorded that you may answer in somebody's place, and has opened their private space for you.`,
        ],
        press: 'Open it',
        after: [
          'The link works for fourteen days, and once. If you did not expect it, you need not do anything.',
        ],
      }
    case 'emergency-access':
      return {
        subject: `A closed chart was opened at ${mail.practice}`,
        before: [
          'Hello,',
          `${mail.name} has opened a chart in an emergency that is closed to them. They can read it for an hour, and change nothing.`,
        ],
        press: 'See whose, and why',
        after: ['You get this because you own the practice.'],
      }
    case 'account-changed':
      return {
        subject: 'Your account has changed',
        before: [`Hello, in your account of Healing Touch ${accountChanges[mail.what]}.`],
        press: 'Look at your account',
        after: [
          'If it was you, you need not do anything. If not, set a new password at once ("Forgot your password?" where you sign in), and tell your practice.',
        ],
      }
    case 'account-closed':
      return {
        subject: 'Your account is closed',
        before: [
          `Hello, your account at ${mail.practice} is closed, as you asked. It opens nothing of yours there any more.`,
          'The practice keeps its record of your care for as long as it has to.',
        ],
        press: 'Healing Touch',
        after: ['If it was not you, tell your practice.'],
      }
    case 'password-reset':
      return {
        subject: 'A new password for Healing Touch',
        before: ['Somebody, hopefully you, asked for a new password.'],
        press: 'Choose a new password',
        after: [
          'The link works for ten minutes, and once. If it was not you, your password stays as it is and you need not do anything.',
        ],
      }
    case 'sign-in-link':
      return {
        subject: 'Your link to sign in',
        before: ['Here is the link you asked for.'],
        press: 'Sign in',
        after: [
          'It works for ten minutes, and once. If it was not you who asked, you need not do anything, and please pass it on to nobody.',
        ],
      }
  }
}

/** A header ends with its line: what somebody typed begins no other one. */
export function oneLine(words: string): string {
  return words
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
}

function escapeHtml(words: string): string {
  const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return words.replaceAll(/[&<>"]/g, (letter) => named[letter] ?? letter)
}
