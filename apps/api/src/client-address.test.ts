import { describe, expect, test } from 'vitest'
import { believedAddress, proxyList } from './client-address.ts'

const none = listOf()
const ours = listOf('10.0.0.0/8', '192.0.2.7', '2001:db8::/32')

test.each<[string, string, string | undefined, ReturnType<typeof listOf>, string]>([
  ['is the other end of the connection', '203.0.113.9', undefined, none, '203.0.113.9'],
  ['is not what a client says of itself', '203.0.113.9', '198.51.100.1', ours, '203.0.113.9'],
  ['is nobody else without a proxy of ours', '10.1.2.3', '198.51.100.1', none, '10.1.2.3'],
  ['is who our proxy heard of', '10.1.2.3', '198.51.100.1', ours, '198.51.100.1'],
  [
    'is the last who is not ours',
    '10.1.2.3',
    '6.6.6.6, 198.51.100.1, 192.0.2.7',
    ours,
    '198.51.100.1',
  ],
  ['is our proxy where it says nothing', '192.0.2.7', undefined, ours, '192.0.2.7'],
  ['is our proxy where it says nonsense', '192.0.2.7', '1.1.1.1, who knows', ours, '192.0.2.7'],
  ['is the first of ours where all are', '10.0.0.1', '10.0.0.3, 10.0.0.2', ours, '10.0.0.3'],
  [
    'is an IPv4 address behind a socket for both',
    '::ffff:10.0.0.1',
    '::FFFF:198.51.100.1',
    ours,
    '198.51.100.1',
  ],
  ['may be an IPv6 address', '2001:db8::1', '2001:4860::8', ours, '2001:4860::8'],
])('the client %s', (_, remote, forwarded, proxies, address) => {
  expect(believedAddress(remote, forwarded, proxies)).toBe(address)
})

describe('a list of proxies', () => {
  test.each(['nonsense', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0.0/', '::/129', '10.0.0', ''])(
    'is none with %j in it',
    (word) => expect(proxyList(['10.0.0.1', word])).toBeNull(),
  )
})

function listOf(...words: string[]) {
  const list = proxyList(words)
  if (!list) throw new Error(`No list: ${words}`)
  return list
}
