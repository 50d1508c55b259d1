import type { RegionId } from '../../body/regions.ts'
import { type Clause, defineRule } from '../rule.ts'
import {
  advise,
  belly,
  bellyWork,
  blockSession,
  cap,
  cmtbc,
  deep,
  emergency,
  heat,
  is,
  lie,
  norm,
  out,
  suction,
  weeks,
} from '../says.ts'

const cupped: readonly RegionId[] = [...belly, 'low-back']
const inner: readonly RegionId[] = ['thigh-medial', 'calf']
const warning: Clause = {
  any: [
    { kind: 'pre-eclampsia-signs' },
    { kind: 'systolic', from: 140 },
    { kind: 'diastolic', from: 90 },
  ],
}

export const c18 = defineRule({
  id: 'C18',
  name: 'Pregnancy and the weeks after birth',
  cases: [
    {
      when: [is('pregnancy')],
      effects: [
        out({ regions: belly }, deep, { ids: ['abdominal-massage'] }, bellyWork),
        out({ regions: inner }, deep),
        cap(3, { regions: [...belly, ...inner] }),
        out({ regions: cupped }, suction),
        out('everywhere', heat),
      ],
    },
    {
      when: [is('pregnancy', { from: 20 })],
      effects: [lie('side-lying'), lie('semi-reclined'), lie('no-prone')],
    },
    { when: [is('pregnancy'), warning], effects: [blockSession] },
    {
      when: [is('birth', { within: 12 * weeks })],
      effects: [advise('Ask for signs of a clot at every visit until twelve weeks after birth.')],
    },
  ],
  override: 'none',
  sources: [cmtbc, norm],
})

export const r18 = defineRule({
  id: 'R18',
  name: 'Pre-eclampsia',
  cases: [
    {
      when: [
        {
          any: [
            { kind: 'pregnancy', from: 20 },
            { kind: 'birth', within: 6 * weeks },
          ],
        },
        warning,
      ],
      effects: [
        blockSession,
        emergency(
          'Pre-eclampsia is possible',
          'In pregnancy or after birth these signs can be pre-eclampsia',
        ),
      ],
    },
  ],
  override: 'none',
  sources: [cmtbc, norm],
})
