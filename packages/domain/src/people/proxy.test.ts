import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf } from '../day-number.ts'
import {
  comesOfAgeOn,
  type ProxyEntry,
  patientMayEnd,
  proxyCan,
  proxyHolds,
  recordProxy,
  wordProxyRefusal,
} from './proxy.ts'
import { proxyKinds, wordProxyKind } from './proxy-kind.ts'

const today = '2026-11-23'
const child = { birthDate: '2014-05-02', ageOfMajority: 18 }
const adult = { birthDate: '1975-06-30', ageOfMajority: 18 }
const entry: ProxyEntry = {
  id: '0d9f6f0e-9c4e-4a67-8f3e-3d5b8c0c7a10',
  patientId: '0d9f6f0e-9c4e-4a67-8f3e-3d5b8c0c7a11',
  name: 'Ana Fuentes',
  email: 'ana@example.test',
  kind: 'parent',
  until: null,
  evidence: 'birth certificate',
}

describe('a proxy is refused', () => {
  test.each([
    ['a parent of an adult', adult, {}, 'From 18 on patients decide for themselves'],
    ['a carer of a child', child, { kind: 'carer' }, 'Below 18 a parent or guardian acts'],
    ['who acts already', child, { email: 'leo@example.test' }, 'acts for them already'],
    ['one that is over', child, { until: '2026-11-22' }, 'The last day is over already.'],
  ] as const)('%s', (_, whose, change, said) => {
    const recorded = recordProxy(
      whose,
      { ...entry, ...change },
      { today, acting: ['leo@example.test'] },
    )
    expect(recorded.ok ? 'recorded' : wordProxyRefusal(recorded.refusal)).toContain(said)
  })
})

test.each([
  ['a parent of a child', child, {}],
  ['a parent until today', child, { until: today }],
  ['a carer of an adult', adult, { kind: 'carer' }],
  ['a representative of a child', child, { kind: 'representative' }],
  ['a representative of an adult', adult, { kind: 'representative' }],
] as const)('%s is recorded', (_, whose, change) => {
  const proxy = { ...entry, ...change }
  expect(recordProxy(whose, proxy, { today, acting: ['leo@example.test'] })).toEqual({
    ok: true,
    value: proxy,
  })
  expect(proxyHolds(proxy, whose, today)).toBe(true)
})

describe('it ends by itself', () => {
  test.each([
    ['on the day before the birthday', '2032-05-01', 18, true],
    ['on the birthday', '2032-05-02', 18, false],
    ['where patients decide from 16 on', '2030-05-02', 16, false],
  ] as const)('%s', (_, day, ageOfMajority, holds) => {
    expect(proxyHolds(entry, { ...child, ageOfMajority }, day)).toBe(holds)
  })

  test('for a parent only: a representative stays', () => {
    expect(proxyHolds({ ...entry, kind: 'representative' }, child, '2040-01-01')).toBe(true)
  })

  test('after its last day, whatever its kind', () => {
    for (const kind of proxyKinds) {
      const until = '2026-12-31'
      expect(proxyHolds({ kind, until }, child, until)).toBe(true)
      expect(proxyHolds({ kind, until }, child, '2027-01-01')).toBe(false)
    }
  })

  test('on 1 March for those born on a 29 February, but where there is one', () => {
    expect(comesOfAgeOn({ birthDate: '2012-02-29', ageOfMajority: 18 })).toBe('2030-03-01')
    expect(comesOfAgeOn({ birthDate: '2012-02-29', ageOfMajority: 16 })).toBe('2028-02-29')
  })

  test('once: what is over never holds again', () => {
    const day = fc.integer({ min: 16_000, max: 33_000 }).map(dayOf)
    fc.assert(
      fc.property(fc.constantFrom(...proxyKinds), fc.option(day), day, day, (kind, until, a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a]
        const holds = (on: string) => proxyHolds({ kind, until }, child, on)
        expect(holds(later) && !holds(earlier)).toBe(false)
      }),
    )
  })
})

test('who acts for a patient answers and reads, and decides nothing that is the patient’s own', () => {
  expect((['check-in', 'answer-safety', 'read-plan'] as const).map(proxyCan)).not.toContain(false)
  expect((['end-proxy', 'close-account', 'see-private'] as const).map(proxyCan)).not.toContain(true)
})

test('a patient takes back what they agreed to, and nothing else', () => {
  expect(proxyKinds.filter((kind) => patientMayEnd({ kind }))).toEqual(['carer'])
})

test('every kind has its own words', () => {
  expect(new Set(proxyKinds.map(wordProxyKind)).size).toBe(proxyKinds.length)
})
