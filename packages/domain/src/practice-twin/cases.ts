import type { NonEmpty } from '../non-empty.ts'
import type { Case } from './case.ts'

/** What brings people to this practice. */
export const cases: NonEmpty<Case> = [
  {
    condition: 'low-back-pain',
    weight: 26,
    ages: [22, 84],
    places: [
      { region: 'low-back', spread: 'both' },
      { region: 'gluteal', spread: 'worse' },
      { region: 'sacroiliac', spread: 'worse' },
    ],
    qualities: ['aching', 'stiff'],
    triggers: ['after sitting for an hour', 'when bending', 'first thing in the morning'],
    activities: [
      'Lifting my granddaughter',
      'Putting on socks',
      'Sitting through a film',
      'Gardening for an hour',
      'Driving to work',
      'Carrying the shopping upstairs',
    ],
    hypotheses: [
      {
        domain: 'tissue-load',
        statement: 'Long sitting without breaks keeps the lower back irritated',
        test: 'If sitting is broken up every 30 minutes, pain now falls by 2 points within 4 visits',
      },
      {
        domain: 'deconditioning',
        statement: 'The back tires early because it has been spared for months',
        test: 'If walking is built up by 10 % a week, PSFS rises by 2 points within 6 visits',
      },
    ],
    movement: { variant: 'thoracolumbar-flexion', usual: 80, short: 0.3, sided: false },
    pressurePoint: 'low-back',
    stiffness: null,
  },
  {
    condition: 'neck-pain',
    weight: 20,
    ages: [20, 78],
    places: [
      { region: 'neck-posterior', spread: 'worse' },
      { region: 'shoulder-top', spread: 'both' },
      { region: 'upper-back', spread: 'worse' },
    ],
    qualities: ['aching', 'stiff'],
    triggers: ['at the screen', 'when reversing the car', 'towards the evening'],
    activities: [
      'Looking over my shoulder when driving',
      'Working at the computer for two hours',
      'Reading in bed',
      'Swimming breaststroke',
      'Hanging out the washing',
    ],
    hypotheses: [
      {
        domain: 'ergonomic',
        statement: 'The screen is low and to one side, so the neck stays turned all day',
        test: 'If the screen is raised and centred, rotation gains 7 degrees within 4 visits',
      },
      {
        domain: 'stress-mood',
        statement: 'Shoulders creep up in busy weeks and the neck pays for it',
        test: 'If stress falls by 2 points, pain now falls by 2 points within 4 visits',
      },
    ],
    movement: { variant: 'cervical-rotation', usual: 60, short: 0.28, sided: true },
    pressurePoint: 'upper-trapezius',
    stiffness: null,
  },
  {
    condition: 'tension-headache',
    weight: 9,
    ages: [19, 65],
    places: [
      { region: 'suboccipital', spread: 'both' },
      { region: 'head-temporal', spread: 'both' },
      { region: 'shoulder-top', spread: 'worse' },
    ],
    qualities: ['aching', 'throbbing'],
    triggers: ['late in the afternoon', 'after bad nights', 'in long meetings'],
    activities: [
      'Concentrating through an afternoon',
      'Reading for an hour',
      'Evenings with friends',
      'Playing the violin',
    ],
    hypotheses: [
      {
        domain: 'myofascial',
        statement: 'Tender points at the base of the skull start the headache',
        test: 'If pressure there brings the known ache, easing it lowers PEG by 30 % within 6 visits',
      },
    ],
    movement: { variant: 'cervical-lateral-flexion', usual: 45, short: 0.22, sided: true },
    pressurePoint: null,
    stiffness: null,
  },
  {
    condition: 'fibromyalgia',
    weight: 7,
    ages: [28, 70],
    places: [
      { region: 'shoulder-top', spread: 'both' },
      { region: 'low-back', spread: 'both' },
      { region: 'hip-lateral', spread: 'both' },
      { region: 'forearm-posterior', spread: 'both' },
      { region: 'knee-anterior', spread: 'both' },
    ],
    qualities: ['aching', 'burning', 'stiff'],
    triggers: ['after a busy day', 'with changing weather', 'after poor sleep'],
    activities: [
      'Cooking a meal',
      'A walk round the park',
      'Cleaning the bathroom',
      'Playing with the children',
    ],
    hypotheses: [
      {
        domain: 'sleep',
        statement: 'Broken nights turn the volume of pain up',
        test: 'If sleep rises by 2 points, PEG falls by 30 % within 8 visits',
      },
    ],
    movement: null,
    pressurePoint: null,
    stiffness: 50,
  },
  {
    condition: 'knee-osteoarthritis',
    weight: 9,
    ages: [52, 84],
    places: [
      { region: 'knee-anterior', spread: 'worse' },
      { region: 'thigh-anterior', spread: 'worse' },
      { region: 'calf', spread: 'worse' },
    ],
    qualities: ['aching', 'stiff'],
    triggers: ['on stairs', 'after sitting', 'on long walks'],
    activities: [
      'Going down stairs',
      'Getting up from a low chair',
      'Walking to the market',
      'Kneeling in the garden',
    ],
    hypotheses: [
      {
        domain: 'joint',
        statement: 'The stiff joint makes the thigh muscles guard',
        test: 'If bending gains 12 degrees, stairs (PSFS) gain 2 points within 8 visits',
      },
    ],
    movement: { variant: 'knee-flexion', usual: 135, short: 0.18, sided: true },
    pressurePoint: null,
    stiffness: 30,
  },
  {
    condition: 'temporomandibular',
    weight: 5,
    ages: [19, 60],
    places: [
      { region: 'jaw', spread: 'worse' },
      { region: 'head-temporal', spread: 'worse' },
      { region: 'suboccipital', spread: 'both' },
    ],
    qualities: ['aching', 'cramp'],
    triggers: ['when chewing', 'on waking', 'after long calls'],
    activities: ['Eating an apple', 'Yawning', 'Singing in the choir', 'Talking on the phone'],
    hypotheses: [
      {
        domain: 'stress-mood',
        statement: 'Clenching at night keeps the jaw muscles tired',
        test: 'If morning ache halves, opening gains 5 mm within 5 visits',
      },
    ],
    movement: { variant: 'jaw-opening', usual: 40, short: 0.25, sided: false },
    pressurePoint: null,
    stiffness: null,
  },
  {
    condition: 'neck-pain',
    weight: 10,
    ages: [20, 70],
    places: [
      { region: 'scapula', spread: 'worse' },
      { region: 'upper-back', spread: 'worse' },
      { region: 'shoulder-top', spread: 'worse' },
    ],
    qualities: ['aching', 'burning'],
    triggers: ['after carrying a bag', 'in the cold', 'after hours at the desk'],
    activities: ['Carrying a rucksack', 'Working at the bench', 'Rowing', 'Holding the baby'],
    hypotheses: [
      {
        domain: 'myofascial',
        statement: 'Tender points between the shoulder blades refer to the arm',
        test: 'If the points take 50 kPa more pressure, pain now falls by 2 points within 4 visits',
      },
    ],
    movement: { variant: 'thoracolumbar-rotation', usual: 45, short: 0.25, sided: true },
    pressurePoint: 'upper-trapezius',
    stiffness: null,
  },
]
