import { kind } from '../fact-kind.ts'

const reading = 'reading'

/** What is asked, seen or measured on the day. */
export const todayKinds = [
  kind(
    'fever-illness',
    {
      ask: 'Do you feel feverish, or ill as with flu?',
      see: 'Feels feverish, or ill as with flu or COVID',
    },
    { rescreen: 3 },
  ),
  kind(
    'temperature',
    { see: 'Temperature' },
    { lasts: reading, intake: false, value: { unit: '°C', low: 30, high: 45 } },
  ),
  kind(
    'systolic',
    { see: 'Blood pressure, upper number' },
    { lasts: reading, intake: false, value: { unit: 'mmHg', low: 50, high: 300 } },
  ),
  kind(
    'diastolic',
    { see: 'Blood pressure, lower number' },
    { lasts: reading, intake: false, value: { unit: 'mmHg', low: 20, high: 200 } },
  ),
  kind(
    'calf-difference',
    { see: 'One calf thicker than the other, 10 cm below the tibial tuberosity' },
    { lasts: reading, intake: false, places: true, value: { unit: 'cm', low: 0, high: 30 } },
  ),
  kind(
    'morning-stiffness',
    { see: 'Stiff in the morning, minutes until as loose as it gets' },
    {
      intake: false,
      value: { unit: 'minutes', low: 0, high: 720 },
    },
  ),
  kind(
    'jaw-opening',
    { see: 'How far the mouth opens' },
    {
      intake: false,
      value: { unit: 'mm', low: 0, high: 80 },
    },
  ),
  kind(
    'limb-swelling',
    { see: 'One arm or leg larger than the other by 2 cm of girth, 200 mL or a tenth' },
    { intake: false, places: true },
  ),
  kind(
    'intoxicated',
    { see: 'Drunk, drugged or too drowsy to give feedback' },
    { lasts: reading, intake: false },
  ),
  kind(
    'sedated-today',
    {
      ask: 'Have you had alcohol, cannabis, an opioid or a sedative today?',
      see: 'Opioid, sedative, alcohol or cannabis today',
    },
    { lasts: reading, intake: false, rescreen: 4 },
  ),
  kind(
    'new-medicine',
    {
      ask: 'Has a medicine been started or changed since last time?',
      see: 'New or changed medicine',
    },
    { lasts: reading, intake: false, rescreen: 4 },
  ),
  kind(
    'emergency-visit',
    {
      ask: 'Have you been to an emergency department since last time?',
      see: 'Emergency department since last time',
    },
    { lasts: reading, intake: false, rescreen: 3 },
  ),
] as const
