import { type Clause, defineRule } from '../rule.ts'
import {
  advise,
  atMostMinutes,
  belly,
  block,
  blockSession,
  cap,
  clearance,
  cmtbc,
  deep,
  drainage,
  emergency,
  is,
  lie,
  norm,
  out,
  today,
  weeks,
} from '../says.ts'

const crisis: Clause = {
  any: [
    { kind: 'systolic', from: 180 },
    { kind: 'diastolic', from: 120 },
  ],
}
const accAha = {
  citation: 'ACC/AHA threshold of a hypertensive crisis',
  mark: 'established',
} as const

function heart(cleared: { clearedBy?: 'physician' }): Clause {
  return {
    any: [
      { kind: 'heart-failure', ...cleared },
      { kind: 'heart-attack', within: 12 * weeks, ...cleared },
      { kind: 'stroke-or-tia', within: 12 * weeks, ...cleared },
      { kind: 'unstable-angina', ...cleared },
      { kind: 'heart-infection', ...cleared },
    ],
  }
}

export const c15 = defineRule({
  id: 'C15',
  name: 'Very high blood pressure today',
  starred: true,
  cases: [
    {
      when: [crisis],
      effects: [
        blockSession,
        today(
          'Blood pressure of 180/120 or more without symptoms; measure again after five minutes of rest',
          'Your blood pressure is very high today',
        ),
      ],
    },
    {
      when: [is('diastolic', { from: 110, clearedBy: 'physician' })],
      effects: [clearance('physician', 'nothing')],
      override: 'clearance-document',
    },
  ],
  override: 'none',
  sources: [cmtbc, accAha],
})

export const c15b = defineRule({
  id: 'C15b',
  name: 'High blood pressure today',
  cases: [
    {
      when: [
        {
          any: [
            { kind: 'systolic', from: 160 },
            { kind: 'diastolic', from: 100 },
          ],
        },
      ],
      effects: [
        cap(3, 'everywhere'),
        lie('no-long-prone'),
        lie('head-up'),
        lie('slow-rise'),
        advise('No cold plunge.'),
      ],
    },
  ],
  override: 'therapist-with-reason',
  sources: [norm],
})

export const c22 = defineRule({
  id: 'C22',
  name: 'Heart failure, or heart or brain in the last twelve weeks',
  cases: [
    {
      when: [heart({ clearedBy: 'physician' })],
      effects: [blockSession, clearance('physician', 'nothing')],
    },
    {
      when: [heart({})],
      effects: [
        lie('semi-reclined'),
        out('everywhere', { ids: ['lymphatic-drainage'] }, drainage),
        atMostMinutes(45),
        cap(2, 'everywhere'),
      ],
      override: 'none',
    },
  ],
  override: 'clearance-document',
  sources: [cmtbc],
})

export const c23 = defineRule({
  id: 'C23',
  name: 'Aneurysm',
  cases: [
    {
      when: [is('aneurysm')],
      effects: [
        block({ regions: belly }),
        out({ regions: ['low-back'] }, deep),
        cap(3, { regions: ['low-back'] }),
      ],
    },
    { when: [is('large-aneurysm')], effects: [block({ regions: belly }), blockSession] },
  ],
  override: 'none',
  sources: [cmtbc],
})

export const c24 = defineRule({
  id: 'C24',
  name: 'Kidney or liver failure',
  cases: [
    {
      when: [is('organ-failure', { clearedBy: 'physician' })],
      effects: [clearance('physician', 'limits')],
      override: 'clearance-document',
    },
    {
      when: [is('organ-failure')],
      effects: [cap(2, 'everywhere'), advise('Bruises come easily.')],
    },
    { when: [is('fistula')], effects: [block('limb')] },
  ],
  override: 'none',
  sources: [cmtbc],
})

export const r17 = defineRule({
  id: 'R17',
  name: 'Stroke or a crisis of blood pressure',
  cases: [
    {
      when: [is('stroke-signs')],
      effects: [
        blockSession,
        emergency('A stroke is possible', 'This can be a stroke, and minutes count'),
      ],
    },
    {
      when: [crisis, is('pressure-symptoms')],
      effects: [
        blockSession,
        emergency(
          'A hypertensive emergency is possible',
          'Blood pressure this high with symptoms is an emergency',
        ),
      ],
    },
  ],
  override: 'none',
  sources: [norm],
})
