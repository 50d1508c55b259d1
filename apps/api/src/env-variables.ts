type Variable = { readonly fallback: string; readonly meaning: string; readonly private?: true }

/** Every setting there is; `--help` and the README print this table. Private ones are never read from the command line. */
export const variables = {
  PORT: { fallback: '3000', meaning: 'the port to listen on' },
  HOST: { fallback: 'localhost', meaning: 'the address to listen on; 0.0.0.0 opens every one' },
  PUBLIC_URL: {
    fallback: 'http://localhost:PORT',
    meaning: 'the address people type; links in e-mails begin with it',
  },
  TRUSTED_PROXIES: {
    fallback: 'nobody is believed',
    meaning: 'the proxies in front, as addresses or ranges; who comes through them is told apart',
  },
  DATABASE_URL: {
    fallback: 'an embedded PostgreSQL',
    meaning:
      'a PostgreSQL 18 or later, elsewhere with ?sslmode=verify-full; its user must own the tables',
    private: true,
  },
  DATA_DIR: {
    fallback: '.data in the repository',
    meaning: 'where the embedded database, the logs and the made secret lie',
  },
  AUTH_SECRET: {
    fallback: 'made once and kept in DATA_DIR',
    meaning: 'signs logins, 32 characters or more; required with DATABASE_URL',
    private: true,
  },
  SMTP_URL: {
    fallback: 'mail waits in the outbox, for the owner to open',
    meaning: 'the mail server that sends invitations and links to sign in; it must speak TLS',
    private: true,
  },
  MAIL_FROM: {
    fallback: 'no-reply at the host of PUBLIC_URL',
    meaning: 'who mail is from, like Linden Street <hello@practice.example>',
  },
  DEMO: {
    fallback: 'true, or false with DATABASE_URL',
    meaning: 'whether an empty database is filled with a demo practice',
  },
  BACKUP_DIR: {
    fallback: 'backups in DATA_DIR',
    meaning: 'where the backups go; another disk is the better place',
  },
  BACKUP_HOUR: { fallback: '2', meaning: 'the hour of night when one is made and tried, or off' },
  BACKUP_KEEP: { fallback: '7,4,12', meaning: 'of how many days, weeks and months one stays' },
  BACKUP_KEY: {
    fallback: 'made once and kept in DATA_DIR',
    meaning: 'the recovery key that opens the backups, as it was written down',
    private: true,
  },
} satisfies Record<string, Variable>

export type Name = keyof typeof variables

export const names = Object.keys(variables) as Name[]
export const isPrivate = (name: Name) => 'private' in variables[name]
export const flagOf = (name: Name) => name.toLowerCase().replaceAll('_', '-')

export function helpText(): string {
  const width = Math.max(...names.map((name) => name.length)) + 2
  const lines = names.map((name) => {
    const { meaning, fallback } = variables[name]
    return `  ${name.padEnd(width)}${meaning}\n  ${''.padEnd(width)}without it: ${fallback}`
  })
  const flags = names.filter((name) => !isPrivate(name)).map((name) => `--${flagOf(name)}`)
  return [
    'Healing Touch: one process that serves the portal, the dashboard and their API.',
    '',
    'Settings, from the environment:',
    ...lines,
    '',
    `The same on the command line: ${flags.join(', ')} (for example --port 3001).`,
  ].join('\n')
}
