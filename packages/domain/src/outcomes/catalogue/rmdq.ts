import { defineInstrument } from '../instrument.ts'
import { countOfTicked } from '../scoring.ts'

const [first, ...others] = [
  ['Staying at home', 'I stay at home most of the time because of my back.'],
  ['Changing position', 'I change position frequently to try and get my back comfortable.'],
  ['Walking slowly', 'I walk more slowly than usual because of my back.'],
  [
    'Usual jobs at home',
    'Because of my back I am not doing any of the jobs that I usually do around the house.',
  ],
  ['Stairs with a handrail', 'Because of my back, I use a handrail to get upstairs.'],
  ['Lying down to rest', 'Because of my back, I lie down to rest more often.'],
  [
    'Holding on to get up',
    'Because of my back, I have to hold on to something to get out of an easy chair.',
  ],
  [
    'Asking others to do things',
    'Because of my back, I try to get other people to do things for me.',
  ],
  ['Dressing slowly', 'I get dressed more slowly than usual because of my back.'],
  ['Standing briefly', 'I only stand for short periods of time because of my back.'],
  ['Not bending or kneeling', 'Because of my back, I try not to bend or kneel down.'],
  ['Getting out of a chair', 'I find it difficult to get out of a chair because of my back.'],
  ['Pain almost all the time', 'My back is painful almost all the time.'],
  ['Turning over in bed', 'I find it difficult to turn over in bed because of my back.'],
  ['Appetite', 'My appetite is not very good because of my back pain.'],
  [
    'Putting on socks',
    'I have trouble putting on my socks (or stockings) because of the pain in my back.',
  ],
  ['Walking short distances', 'I only walk short distances because of my back.'],
  ['Sleeping less well', 'I sleep less well because of my back.'],
  ['Help with dressing', 'Because of my back pain, I get dressed with help from someone else.'],
  ['Sitting most of the day', 'I sit down for most of the day because of my back.'],
  ['Avoiding heavy jobs', 'I avoid heavy jobs around the house because of my back.'],
  [
    'Being irritable',
    'Because of my back pain, I am more irritable and bad tempered with people than usual.',
  ],
  ['Stairs slowly', 'Because of my back, I go upstairs more slowly than usual.'],
  ['Staying in bed', 'I stay in bed most of the time because of my back.'],
] as const
const items = [sentence(first, 0), ...others.map((one, index) => sentence(one, index + 1))] as const

/** Roland-Morris Disability Questionnaire: how many of its 24 sentences describe today. Below 4 and above 20 it says little about change. */
export const rmdq = defineInstrument({
  id: 'rmdq',
  name: 'Roland-Morris Disability Questionnaire',
  shortName: 'Roland-Morris',
  about: 'How many everyday things back pain keeps you from.',
  answeredBy: 'patient',
  recall: 'now',
  seconds: 180,
  better: 'lower',
  range: { low: 0, high: 24 },
  unit: null,
  variants: null,
  form: { kind: 'items', items },
  score: countOfTicked(items.map(({ id }) => id)),
  missing:
    'A sentence left open counts as no. At least one needs an answer, so that an empty form is not taken for a good day.',
  subscores: [],
  bands: [
    { from: 0, label: 'recovered' },
    { from: 3, label: 'limited' },
  ],
  important: {
    absolute: 5,
    percent: 30,
    source: { citation: 'Ostelo et al., Spine 2008;33:90–94', mark: 'verified' },
  },
  detectable: { value: 5, source: { citation: 'About 5 points', mark: 'established' } },
  reliability: {
    low: 0.79,
    high: 0.93,
    kind: 'test–retest ICC',
    source: { citation: 'Roland and Fairbank, Spine 2000', mark: 'established' },
  },
  licence: {
    use: 'ship',
    note: 'Its authors call it public domain: no permission is needed to use or reproduce it (rmdq.org; to be checked again before a practice relies on it).',
  },
  sources: [
    { citation: 'Roland and Morris, Spine 1983;8:141–144: its 24 sentences', mark: 'established' },
    {
      citation: 'Roland and Fairbank, Spine 2000: a sentence left open counts as no',
      mark: 'verified',
    },
    { citation: 'Kamper et al. 2010: 2 or fewer as recovered', mark: 'verified' },
  ],
})

function sentence([name, prompt]: readonly [string, string], index: number) {
  return {
    id: `sentence-${index + 1}`,
    name,
    prompt,
    answer: {
      kind: 'choice',
      options: [
        { value: 0, label: 'Not today' },
        { value: 1, label: 'Describes me today' },
      ],
    },
    optional: true,
  } as const
}
