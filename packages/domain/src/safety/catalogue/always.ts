import { type RegionId, regionIds, regions } from '../../body/regions.ts'
import { defineRule } from '../rule.ts'
import { abmpSites, advise, block, cap, clearance, deep, ours, out } from '../says.ts'

/** Pressing into muscle that does not glide on is held in one place: a practice's own trigger-point work too. */
const sustained = { depth: 'moderate', force: 'compressive', without: 'shear' } as const

export const c20 = defineRule({
  id: 'C20',
  name: 'Front and side of the neck',
  cases: [
    {
      when: [],
      effects: [
        block({ regions: ['neck-anterior'] }),
        cap(2, { regions: ['neck-lateral'] }),
        advise(
          'Never press both sides of the neck at once, and never turn and extend it to its end.',
        ),
      ],
    },
  ],
  override: 'none',
  sources: [abmpSites],
})

export const e01 = defineRule({
  id: 'E01',
  name: 'Places to be careful with',
  cases: [
    {
      when: [],
      effects: [
        cap(2, { regions: tagged('endangerment') }),
        out({ regions: tagged('endangerment') }, sustained, {
          ...deep,
          force: 'compressive',
        }),
      ],
    },
  ],
  override: 'none',
  sources: [abmpSites, ours],
})

export const e02 = defineRule({
  id: 'E02',
  name: 'Beyond the scope of massage',
  cases: [{ when: [], effects: [block({ regions: tagged('outOfScope') })] }],
  override: 'none',
  sources: [ours],
})

export const e03 = defineRule({
  id: 'E03',
  name: 'Sensitive places',
  cases: [
    { when: [], effects: [clearance('patient', 'limits', { regions: tagged('sensitive') })] },
  ],
  override: 'none',
  sources: [
    { citation: 'CMTO standards on sensitive areas; WAC 246-830-565', mark: 'established' },
  ],
})

function tagged(tag: 'endangerment' | 'sensitive' | 'outOfScope'): readonly RegionId[] {
  return regionIds.filter((region) => tag in regions[region])
}
