import { BlockList, isIP } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/** Addresses and ranges such as `10.0.0.0/8`; null when one of them is none. */
export function proxyList(words: readonly string[]): BlockList | null {
  const list = new BlockList()
  for (const word of words) {
    const [address = '', bits, ...rest] = word.split('/')
    const family = familyOf(address)
    if (!family || rest.length > 0) return null
    if (bits === undefined) list.addAddress(address, family)
    else if (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 'ipv4' ? 32 : 128))
      list.addSubnet(address, Number(bits), family)
    else return null
  }
  return list
}

/** The address a request comes from, as far as it can be believed. */
export function clientAddress(c: Context, proxies: BlockList): string {
  const remote = getConnInfo(c).remote.address ?? '127.0.0.1'
  return believedAddress(remote, c.req.header('x-forwarded-for'), proxies)
}

/**
 * Who a request comes from: the other end of the connection, or, where that is one of our own proxies, the last address
 * in X-Forwarded-For that is not. What a client writes there itself stands further left and is never read.
 */
export function believedAddress(
  remote: string,
  forwardedFor: string | undefined,
  proxies: BlockList,
): string {
  let address = plain(remote)
  const passed = (forwardedFor ?? '').split(',').map((one) => plain(one.trim()))
  while (isOurs(address, proxies)) {
    const before = passed.pop()
    if (before === undefined || !familyOf(before)) break
    address = before
  }
  return address
}

function isOurs(address: string, proxies: BlockList): boolean {
  const family = familyOf(address)
  return family !== null && proxies.check(address, family)
}

function familyOf(address: string): 'ipv4' | 'ipv6' | null {
  const version = isIP(address)
  return version === 0 ? null : version === 4 ? 'ipv4' : 'ipv6'
}

/** An IPv4 address as such, where a socket for both kinds writes it as an IPv6 one. */
function plain(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  return mapped?.[1] ?? address
}
