import { expect, test } from 'vitest'
import { mailboxSource } from './people.ts'

test('two people of one name have two mailboxes, in plain letters', () => {
  const mailbox = mailboxSource()
  const name = { given: 'Zoë', family: "O'Işık" }
  expect([mailbox(name), mailbox(name), mailbox({ ...name, given: 'Ann' })]).toEqual([
    'zoe.oisik@example.com',
    'zoe.oisik2@example.com',
    'ann.oisik@example.com',
  ])
})
