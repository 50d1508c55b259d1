/**
 * Why somebody may act for a patient: `parent` or guardian of a minor, `carer` of an adult who agreed in writing, or legal
 * `representative`, whom a court or a power of attorney named.
 */
export const proxyKinds = ['parent', 'carer', 'representative'] as const
export type ProxyKind = (typeof proxyKinds)[number]

/** What somebody is to the patient. */
export function wordProxyKind(kind: ProxyKind): string {
  switch (kind) {
    case 'parent':
      return 'parent or guardian'
    case 'carer':
      return 'carer, with written consent'
    case 'representative':
      return 'legal representative'
  }
}
