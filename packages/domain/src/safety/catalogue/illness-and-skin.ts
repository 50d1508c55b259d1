import { defineRule } from '../rule.ts'
import { advise, block, blockSession, cmtbc, inTime, is, nccih, norm } from '../says.ts'

export const c01 = defineRule({
  id: 'C01',
  name: 'Fever or an illness like flu',
  starred: true,
  cases: [
    {
      when: [
        {
          any: [
            { kind: 'fever-illness', after: 2 },
            { kind: 'temperature', from: 38, after: 2 },
          ],
        },
      ],
      effects: [blockSession, advise('Come back after two days without symptoms.')],
    },
  ],
  override: 'none',
  sources: [cmtbc],
})

export const c02 = defineRule({
  id: 'C02',
  name: 'Skin infection that spreads',
  cases: [
    {
      when: [is('skin-infection')],
      effects: [blockSession, advise('Massage has to wait until it has been treated.')],
    },
  ],
  override: 'none',
  sources: [cmtbc],
})

export const c03 = defineRule({
  id: 'C03',
  name: 'Wound, rash or another skin lesion',
  cases: [
    { when: [is('skin-lesion')], effects: [block('places', 5)] },
    {
      when: [is('undiagnosed-lump')],
      effects: [
        block('places', 5),
        inTime(
          'A lump or mole without a diagnosis',
          'A lump or a mole should be looked at once by a doctor',
        ),
      ],
    },
  ],
  override: 'none',
  sources: [nccih, cmtbc],
})

export const c09 = defineRule({
  id: 'C09',
  name: 'Shingles or a herpes lesion',
  cases: [
    {
      when: [is('shingles')],
      effects: [
        block('places'),
        advise(
          'Shingles can give chickenpox to a therapist who is not immune: check before you touch.',
        ),
      ],
    },
  ],
  override: 'none',
  sources: [norm],
})
