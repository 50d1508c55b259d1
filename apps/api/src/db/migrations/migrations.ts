import type { Migration } from 'kysely/migration'
import * as theLoop from './2026-11-22-the-loop.ts'
import * as takeBackATick from './2026-11-23-take-back-a-tick.ts'
import * as clinicalCore from './2026-11-24-clinical-core.ts'
import * as urgentReviews from './2026-11-25-urgent-reviews.ts'
import * as whatGotInTheWay from './2026-11-25-what-got-in-the-way.ts'
import * as audit from './2026-11-26-audit.ts'
import * as roles from './2026-11-26-roles.ts'
import * as setUp from './2026-11-26-set-up.ts'
import * as accounts from './2026-11-27-accounts.ts'
import * as signedNotes from './2026-11-28-signed-notes.ts'
import * as backups from './2026-11-29-backups.ts'
import * as measuredBy from './2026-11-29-measured-by.ts'
import * as mail from './2026-11-30-mail.ts'
import * as members from './2026-12-01-members.ts'
import * as credentials from './2026-12-02-credentials.ts'
import * as passkeys from './2026-12-04-passkeys.ts'
import * as stepUp from './2026-12-05-step-up.ts'
import * as families from './2026-12-06-families.ts'
import * as circle from './2026-12-07-circle.ts'
import * as retention from './2026-12-08-retention.ts'
import * as ownAccounts from './2026-12-09-accounts.ts'

/** All migrations, oldest first. Applied ones are frozen: what changes later comes as a new one. */
export const migrations: Record<string, Migration> = {
  '2026-11-22-the-loop': theLoop,
  '2026-11-23-take-back-a-tick': takeBackATick,
  '2026-11-24-clinical-core': clinicalCore,
  '2026-11-25-urgent-reviews': urgentReviews,
  '2026-11-25-what-got-in-the-way': whatGotInTheWay,
  '2026-11-26-audit': audit,
  '2026-11-26-roles': roles,
  '2026-11-26-set-up': setUp,
  '2026-11-27-accounts': accounts,
  '2026-11-28-signed-notes': signedNotes,
  '2026-11-29-backups': backups,
  '2026-11-29-measured-by': measuredBy,
  '2026-11-30-mail': mail,
  '2026-12-01-members': members,
  '2026-12-02-credentials': credentials,
  '2026-12-04-passkeys': passkeys,
  '2026-12-05-step-up': stepUp,
  '2026-12-06-families': families,
  '2026-12-07-circle': circle,
  '2026-12-08-retention': retention,
  '2026-12-09-accounts': ownAccounts,
}
