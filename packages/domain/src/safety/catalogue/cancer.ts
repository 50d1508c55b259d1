import { defineRule } from '../rule.ts'
import {
  advise,
  anyOf,
  block,
  blockSession,
  cap,
  clearance,
  deep,
  inTime,
  is,
  jointMotion,
  ng2018,
  norm,
  oncologyMassage,
  ours,
  out,
  stretching,
  suction,
  thermal,
  walton,
  weeks,
} from '../says.ts'

export const c08 = defineRule({
  id: 'C08',
  name: 'Radiotherapy',
  cases: [
    { when: [is('radiotherapy', { after: 6 * weeks })], effects: [block('places')] },
    { when: [is('radiotherapy', { after: 'for-ever' })], effects: [cap(2, 'places')] },
    { when: [is('radiation-fibrosis')], effects: [cap(1, 'places')] },
  ],
  override: 'none',
  sources: [oncologyMassage],
})

export const c10a = defineRule({
  id: 'C10a',
  name: 'Cancer, active or in treatment',
  cases: [
    {
      when: [is('cancer-active', { clearedBy: 'oncologist' })],
      effects: [clearance('oncologist', 'limits'), cap(2, 'everywhere')],
    },
  ],
  override: 'clearance-document',
  sources: [walton],
})

export const c10b = defineRule({
  id: 'C10b',
  name: 'Tumour or bone metastasis',
  cases: [
    { when: [is('tumour-site')], effects: [block('places')] },
    {
      when: [is('bone-metastasis')],
      effects: [block('places'), cap(1, 'around'), out('around', jointMotion, stretching)],
    },
  ],
  override: 'none',
  sources: [oncologyMassage],
})

export const c10c = defineRule({
  id: 'C10c',
  name: 'Few platelets',
  cases: [
    { when: [is('platelets', { below: 100 })], effects: [cap(3, 'everywhere')] },
    { when: [is('platelets', { below: 50 })], effects: [cap(2, 'everywhere')] },
    { when: [is('platelets', { below: 50 }), is('bruising')], effects: [cap(1, 'everywhere')] },
    {
      when: [is('platelets', { below: 20 })],
      effects: [
        cap(1, 'everywhere'),
        out('everywhere', { except: ['comfort-touch', 'guided-breathing'] }),
      ],
    },
    {
      when: [
        {
          any: [
            { kind: 'platelets', below: 20, clearedBy: 'physician' },
            { kind: 'platelets', below: 100, olderThan: 7, clearedBy: 'physician' },
          ],
        },
      ],
      effects: [clearance('physician', 'limits')],
      override: 'clearance-document',
    },
    {
      when: [is('platelets', { olderThan: 7 })],
      effects: [advise('The platelet count is more than a week old: ask for a new one.')],
    },
  ],
  override: 'none',
  sources: [ng2018, walton],
})

export const c10d = defineRule({
  id: 'C10d',
  name: 'Few white blood cells',
  cases: [
    {
      when: [is('neutrophils', { below: 1, clearedBy: 'physician' })],
      effects: [clearance('physician', 'limits')],
      override: 'clearance-document',
    },
    {
      when: [is('neutrophils', { below: 1 })],
      effects: [advise('Wash hands, wear a mask, fresh linen, and nobody who is ill in the room.')],
    },
    { when: [is('neutrophils', { below: 0.5 })], effects: [blockSession] },
  ],
  override: 'none',
  sources: [norm],
})

export const c10e = defineRule({
  id: 'C10e',
  name: 'Lymph nodes removed, or lymphoedema',
  cases: [
    {
      when: [anyOf(['lymph-nodes-removed', 'lymphoedema'])],
      effects: [
        cap(1, 'quadrant'),
        out('quadrant', deep, thermal, suction),
        advise(
          'No blood pressure cuff on that limb. Lymphatic drainage only by somebody trained in it.',
        ),
      ],
    },
    {
      when: [is('limb-swelling')],
      effects: [
        inTime(
          'A difference of this size between the sides is the usual sign of lymphoedema; muscle lost on the other side looks the same',
          'One arm or leg measures larger than the other, which is worth a look',
        ),
      ],
    },
  ],
  override: 'none',
  sources: [oncologyMassage, ours],
})

export const c10f = defineRule({
  id: 'C10f',
  name: 'Port, pump, pacemaker or another device',
  cases: [
    { when: [is('device')], effects: [block('places', 10), out('around', { force: 'vibration' })] },
  ],
  override: 'none',
  sources: [norm, ours],
})
