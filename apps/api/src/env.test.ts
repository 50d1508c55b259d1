import { readFileSync } from 'node:fs'
import { BlockList } from 'node:net'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandSource, readDatabaseEnv, readEnv, wantsHelp } from './env.ts'
import { readableOnTheWay } from './env-values.ts'
import { helpText, variables } from './env-variables.ts'

const secret = 'x'.repeat(32)
const database = 'postgres://owner:pw@db.example/healing?sslmode=verify-full'

describe('a setting that cannot be used is refused in a plain sentence', () => {
  const cases: Record<string, [Record<string, string>, string[], string | RegExp]> = {
    'a proxy that is no address': [
      { TRUSTED_PROXIES: '10.0.0.0/8, gateway' },
      [],
      'TRUSTED_PROXIES must be addresses or ranges with commas between, like 10.0.0.0/8, 192.0.2.7, not "10.0.0.0/8, gateway".',
    ],
    'a port in words': [
      { PORT: 'abc' },
      [],
      'PORT must be a whole number from 1 to 65535, not "abc".',
    ],
    'port zero': [{ PORT: '0' }, [], /from 1 to 65535, not "0"/],
    'a port past the last': [{ PORT: '65536' }, [], /not "65536"/],
    'a broken port': [{ PORT: '3000.5' }, [], /not "3000.5"/],
    'a host with spaces': [
      { HOST: 'my host' },
      [],
      /^HOST must be a host name .* not "my host"\.$/,
    ],
    'a public address without a scheme': [
      { PUBLIC_URL: 'practice.example' },
      [],
      /^PUBLIC_URL must be an address like https:\/\/practice\.example, not "practice\.example"\.$/,
    ],
    'a public address with a path': [
      { PUBLIC_URL: 'https://practice.example/app' },
      [],
      /^PUBLIC_URL must be an address without a path/,
    ],
    'a demo that is neither on nor off': [
      { DEMO: 'maybe' },
      [],
      'DEMO must be true or false, not "maybe".',
    ],
    'a short secret, which is not repeated': [
      { AUTH_SECRET: 'hunter2' },
      [],
      'AUTH_SECRET must be at least 32 characters long.',
    ],
    'a database of another kind, whose password is not repeated': [
      { DATABASE_URL: 'mysql://owner:pw@db.example/x', AUTH_SECRET: secret },
      [],
      'DATABASE_URL must be an address like postgres://user:password@host:5432/database.',
    ],
    'a database elsewhere that anybody on the way could read': [
      { DATABASE_URL: 'postgres://owner:pw@db.example/x', AUTH_SECRET: secret },
      [],
      /^DATABASE_URL leads to another machine and must say how it is encrypted: \?sslmode=verify-full/,
    ],
    'a database elsewhere that may be read after all': [
      { DATABASE_URL: 'postgres://owner:pw@db.example/x?sslmode=prefer', AUTH_SECRET: secret },
      [],
      /^DATABASE_URL leads to another machine/,
    ],
    'a local address that a parameter sends elsewhere': [
      { DATABASE_URL: 'postgres://owner:pw@localhost/x?host=db.example', AUTH_SECRET: secret },
      [],
      /^DATABASE_URL leads to another machine/,
    ],
    'a database without a secret': [{ DATABASE_URL: database }, [], /^AUTH_SECRET is required/],
    'an hour that there is not': [
      { BACKUP_HOUR: '24' },
      [],
      'BACKUP_HOUR must be an hour from 0 to 23, or off, not "24".',
    ],
    'backups of no day': [{ BACKUP_KEEP: '0,4,12' }, [], /^BACKUP_KEEP must be three numbers/],
    'a sender with a second line': [
      { MAIL_FROM: 'Linden <hello@linden.example>\nBcc: eve@example.test' },
      [],
      /^MAIL_FROM must be an address like/,
    ],
    'two at once': [
      { PORT: 'a', DEMO: 'b' },
      [],
      'PORT must be a whole number from 1 to 65535, not "a".\nDEMO must be true or false, not "b".',
    ],
    'an option that there is not': [{}, ['--prot', '3001'], /^There is no option --prot|"3001"/],
    'a word that means nothing': [
      {},
      ['serve'],
      '"serve" means nothing here. --help lists what there is.',
    ],
    'an option without its value': [{}, ['--port'], '--port needs a value after it.'],
    'a secret on the command line': [{}, [`--auth-secret=${secret}`], /^AUTH_SECRET is a secret/],
  }
  test.each(Object.entries(cases))('%s', (_, [source, argv, sentence]) => {
    expect(() => readEnv(source, argv)).toThrow(sentence)
  })
})

test('nothing given: the embedded database, the demo, port 3000 and this machine only', () => {
  expect(readEnv({}, [])).toEqual({
    port: 3000,
    host: 'localhost',
    databaseUrl: null,
    dataFolder: resolve(import.meta.dirname, '../../../.data'),
    publicUrl: 'http://localhost:3000',
    proxies: expect.any(BlockList),
    secret: null,
    smtpUrl: null,
    mailFrom: null,
    demo: true,
    backups: {
      folder: resolve(import.meta.dirname, '../../../.data/backups'),
      hour: 2,
      keep: { days: 7, weeks: 4, months: 12 },
      key: null,
    },
  })
})

test('backups lie in the data folder unless said otherwise, and can be left to somebody else', () => {
  expect(readEnv({ DATA_DIR: '/srv/practice' }, []).backups.folder).toBe('/srv/practice/backups')
  const given = { BACKUP_DIR: '/mnt/b', BACKUP_HOUR: 'Off', BACKUP_KEEP: '14,0,24' }
  expect(readEnv(given, []).backups).toEqual({
    folder: '/mnt/b',
    hour: null,
    keep: { days: 14, weeks: 0, months: 24 },
    key: null,
  })
  expect(readDatabaseEnv(commandSource(readEnv(given, []))).backups).toEqual(
    readEnv(given, []).backups,
  )
})

test('a blank value counts as absent', () => {
  expect(readEnv({ PORT: ' ', DATABASE_URL: '' }, [])).toEqual(readEnv({}, []))
})

test('a database of one’s own is not filled with the demo unless asked for', () => {
  const given = { DATABASE_URL: database, AUTH_SECRET: secret }
  expect(readEnv(given, [])).toMatchObject({ databaseUrl: database, secret, demo: false })
  expect(readEnv({ ...given, DEMO: 'Yes' }, []).demo).toBe(true)
})

test('the public address follows the port, and loses its last slash', () => {
  expect(readEnv({ PORT: '3001' }, []).publicUrl).toBe('http://localhost:3001')
  expect(readEnv({ PUBLIC_URL: 'https://a.example/' }, []).publicUrl).toBe('https://a.example')
})

test('the command line wins over the environment, with or without the -- that pnpm leaves in', () => {
  const source = { PORT: '4000' }
  expect(readEnv(source, ['--port', '3001']).port).toBe(3001)
  expect(readEnv(source, ['--', '--port=3002', '--demo=off'])).toMatchObject({
    port: 3002,
    demo: false,
  })
})

test('help names every setting', () => {
  expect(wantsHelp(['--port', '1', '--help'])).toBe(true)
  for (const name of Object.keys(variables)) expect(helpText()).toContain(`  ${name} `)
})

test('the README explains every setting', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
  for (const name of Object.keys(variables)) expect(readme).toContain(`| \`${name}\` |`)
})

describe('the line to the database', () => {
  test.each([
    'postgres://owner:pw@localhost/x',
    'postgres://owner:pw@127.0.0.1:5432/x',
    'postgres://owner:pw@[::1]/x',
    'postgres://owner:pw@localhost/x?host=/var/run/postgresql',
    'postgres://owner:pw@db.example/x?sslmode=require',
    'postgres://owner:pw@db.example/x?sslmode=disable',
  ])('%s is taken', (url) => {
    expect(readEnv({ DATABASE_URL: url, AUTH_SECRET: secret }, []).databaseUrl).toBe(url)
  })

  test('that somebody chose not to encrypt is spoken of at the start, without the password', () => {
    expect(readableOnTheWay('postgres://owner:pw@db.example/x?sslmode=disable')).toMatch(
      /^What goes to the database on db\.example is not encrypted/,
    )
    expect(readableOnTheWay('postgres://owner:pw@localhost/x?sslmode=disable')).toBeNull()
    expect(readableOnTheWay(database)).toBeNull()
  })
})
