import type { NonEmpty } from '../non-empty.ts'

type Phrases = NonEmpty<string>

/**
 * What therapists write, with gaps in braces: {before} and {after} are pain ratings, {last} the rating before the last
 * visit, {site} and {other} places, {activity} what the patient wants back, {trigger} what sets it off.
 */
export const subjective = {
  first: [
    'Here for the first time. Pain {before}/10 today, on and off for {duration}. Worse {trigger}.',
    'First visit. Describes {quality} pain at the {site}, {before}/10 now, for {duration}. Set off {trigger}.',
    'New here. {duration} of {quality} pain around the {site}; {before}/10 on arrival. Notices it most {trigger}.',
  ],
  better: [
    'Feels easier since last time; {before}/10 on arrival (was {last}).',
    'Pain {before}/10, down from {last}. Good stretch of days after the last visit.',
    'Says the {site} has been "much quieter". {before}/10 today.',
    'Pleased: {before}/10 and fewer bad moments {trigger}.',
  ],
  same: [
    'About the same as last time, {before}/10.',
    'No real change: {before}/10 on arrival. Still notices it {trigger}.',
    'Relief held for two days after the last visit, then back to {before}/10.',
    'Up and down over the week, {before}/10 now.',
  ],
  worse: [
    'Worse this week, {before}/10 (was {last}). Puts it down to {cause}.',
    'Pain up to {before}/10 after {cause}. No new symptoms.',
    'Rough few days: {before}/10. {Cause} did not help.',
  ],
  flare: [
    'In a flare for {days} days, {before}/10. No numbness, no weakness, no trouble with bladder or bowel.',
    'Flare-up: {before}/10, hard to settle at night. Screened again for red flags, none found.',
    'Came in sore, {before}/10, flare after {cause}. General health unchanged, no new medicine.',
  ],
  missed: [
    'Missed the last appointment and felt it; {before}/10 today.',
    'Could not come last time. {before}/10 on arrival.',
  ],
  returning: [
    'Back after a break of {gap} days. {before}/10.',
    '{Gap} days since the last visit; {before}/10 now.',
  ],
  activityUp: [
    'Managing "{activity}" better than before.',
    'Has gone back to "{activity}" in small doses.',
    'Noticed last week that "{activity}" was less of an issue.',
  ],
  activityDown: [
    '"{activity}" is still hard.',
    'Avoids "{activity}" for now.',
    'Tried "{activity}" and paid for it the next day.',
  ],
  sleepGood: ['Sleeping well.', 'Nights are fine again.', 'Slept through most nights.'],
  sleepBad: [
    'Sleep is poor, wakes when turning over.',
    'Nights broken, about five hours.',
    'Tired; takes long to fall asleep.',
  ],
  stressHigh: [
    'A lot on at work.',
    'Stressful week at home.',
    'Jaw and shoulders feel wound up; busy time.',
  ],
  homeDone: [
    'Does the home routine most days.',
    'Keeping up with the exercises.',
    'Home routine is becoming a habit.',
  ],
  homeMissed: [
    'Home routine slipped this week.',
    'Has not got round to the exercises.',
    'Did the exercises twice, forgot the rest.',
  ],
  noChange: [
    'No new medicines or health changes.',
    'Health otherwise unchanged.',
    'Nothing new medically.',
  ],
} as const satisfies Record<string, Phrases>

export const objective = {
  tender: [
    'Tender {grade}/3 at the {site}.',
    'Palpation: {site} tender {grade}/3, {other} less so.',
    'Guarding at the {site} (tenderness {grade}/3).',
    'Firm, ropey tone at the {site}; tenderness {grade}/3.',
  ],
  softer: [
    '{Site} softer than last time.',
    'Less guarding at the {site}; tone lower.',
    'Tissue at the {site} gives more easily.',
  ],
  tight: [
    '{Other} still short and tight.',
    'Tone raised at the {other}.',
    'Trigger point at the {other}, refers as before.',
  ],
  calm: [
    'Breathing settled early.',
    'Let the weight go after some ten minutes.',
    'Dozed off towards the end.',
  ],
  skin: ['Skin intact, warm, no swelling.', 'No swelling, no bruising.', 'Skin in good order.'],
} as const satisfies Record<string, Phrases>

export const assessment = {
  eased: [
    'Eased from {before} to {after} today.',
    'Good response: {before} → {after} right after.',
    '{before} on arrival, {after} on leaving; moves more freely.',
  ],
  littleEased: [
    'Little change today, {before} to {after}.',
    'Short-lived ease at best: {before} → {after}.',
    'Pain {after} after the work, was {before}. Not much to show for it yet.',
  ],
  aggravated: [
    'A little sorer right after ({before} → {after}); told to expect it for a day.',
    'Did not take the pressure well today: {before} → {after}. Went lighter half-way.',
  ],
  onTrack: [
    'On track with the plan.',
    'Carry-over between visits is growing.',
    'Trend is in the right direction.',
  ],
  unsure: [
    'Too early to tell.',
    'Progress is slower than hoped.',
    'Within day-to-day variation so far.',
  ],
  offTrack: [
    'Not where we wanted to be at this point.',
    'Trend is in the wrong direction; review the plan.',
    'Will not repeat the same recipe if this goes on.',
  ],
  hypothesis: [
    'Working idea still fits: {hypothesis}.',
    'Open question: {hypothesis}.',
    'Keeps pointing to this: {hypothesis}.',
  ],
  flare: [
    'Flare without red flags. Stay light and short until it settles.',
    'Looks like a flare, not a new problem. Dose down today.',
  ],
  review: [
    'Review: interference (PEG) {peg}, was {pegFirst}.',
    'Review today: PEG {pegFirst} → {peg}, activities (PSFS) {psfsFirst} → {psfs}.',
  ],
} as const satisfies Record<string, Phrases>

export const nextSteps = {
  go: [
    'Continue as planned: {techniques}.',
    'Same recipe next time ({techniques}).',
    'Carry on with {techniques}; add a minute or two at the {site}.',
  ],
  lighter: [
    'Lighter and shorter next time, {techniques} only as tolerated.',
    'Hold the firm work until the flare is over.',
  ],
  home: [
    'Home: {home}.',
    'Went through the home routine once more ({home}).',
    'To keep up at home: {home}.',
  ],
  next: ['See again in {weeks}.', 'Next visit in {weeks}.', 'Booked again in {weeks}.'],
  safety: [
    'Knows when to call: new numbness, weakness, fever or pain that wakes every night.',
    'Safety net repeated.',
  ],
  last: [
    'Last visit of this course. Keeps the routine, comes back if it returns.',
    'Discharged with home routine; check-in in twelve weeks.',
  ],
} as const satisfies Record<string, Phrases>

/** The longer text of a first assessment. */
export const findings = {
  history: [
    'For {duration}, began {onset}. Worse {trigger}; better with warmth and gentle movement.',
    'On and off for {duration}, more often this year. Began {onset}. Worse {trigger}.',
    '{duration} now, {onset}. {Quality} in character, worse {trigger}, eases when lying down.',
  ],
  onset: [
    'without a clear cause',
    'after a fall',
    'in a busy year at work',
    'after a long illness',
  ],
  observed: [
    'Shoulders drawn up, breath high in the chest.',
    'Stands with the weight on one side, moves with care.',
    'Moves freely apart from the last third of the range.',
    'Sits slumped, corrects without pain.',
  ],
  palpated: [
    'Tender {grade}/3 at the {site}, tone raised around it.',
    'Firm bands at the {site}, tenderness {grade}/3, the known pain on pressure.',
    'Skin and deeper layers move poorly over the {site}; tenderness {grade}/3.',
  ],
  screened: [
    'Red flags asked for one by one: none.',
    'No red flags in the history; no numbness, no weakness.',
  ],
} as const satisfies Record<string, Phrases>

export const causes: Phrases = [
  'a long drive',
  'two days of moving boxes',
  'a stressful week',
  'poor sleep',
  'a cold and much lying down',
  'too much in the garden',
  'long hours at the screen',
  'an overambitious walk',
]

export const durations: Phrases = [
  'four months',
  'half a year',
  'about a year',
  'two years',
  'three years',
  'more than five years',
  'eight months',
]

export const planChanges = {
  lessAtHome: 'Three things at home are enough to begin with.',
  lighter: 'Sore for days after firm work: pressure down by one everywhere.',
  longer: 'Some ease but it does not last: longer visits on the main area.',
  boosters: 'Goals in reach and holding: spacing the visits out.',
  home: 'No clear change after the first visits: more weight on the home routine, and a review sooner.',
} as const
