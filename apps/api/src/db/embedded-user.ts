import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'

/** Who runs the server: PostgreSQL refuses to run as root. */
export type RunAs = {
  readonly name: string
  readonly ids: { readonly uid: number; readonly gid: number }
}

const candidates = ['postgres', '_postgres', 'nobody']

/** The user to run as, or null for ourselves. As root: the owner of the existing data, else a user without rights. */
export function chooseUser(existingData: string | null): RunAs | null {
  if (process.getuid?.() !== 0) return null
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .flatMap(([name = '', , uid, gid]) => {
      const ids = { uid: Number(uid), gid: Number(gid) }
      return ids.uid > 0 && ids.gid > 0 ? [{ name, ids }] : []
    })
  if (existingData) {
    const { uid, gid } = statSync(existingData)
    const owner = users.find((user) => user.ids.uid === uid)
    return { name: owner?.name ?? `number ${uid}`, ids: { uid, gid } }
  }
  const found = candidates.flatMap((name) => users.find((user) => user.name === name) ?? [])
  return found[0] ?? { name: 'nobody', ids: { uid: 65_534, gid: 65_534 } }
}

export function canEnter(user: RunAs | null, folder: string): boolean {
  if (!user) return true
  return spawnSync('/bin/sh', ['-c', 'test -x "$0"', folder], user.ids).status === 0
}

/** The words before a command that make it get SIGINT when this process ends, however it ends. Empty where there is no such thing. */
export function diesWithUs(user: RunAs | null): readonly string[] {
  const words = ['setpriv', '--pdeathsig', 'INT']
  const tried = spawnSync('setpriv', [...words.slice(1), 'true'], { ...user?.ids, env: plainEnv })
  return tried.status === 0 ? words : []
}

/** No PG… variable and no locale of the caller reaches the server. */
export const plainEnv = {
  PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin',
  LC_ALL: 'C',
  TZ: 'UTC',
}
