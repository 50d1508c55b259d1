import { defineRule } from '../rule.ts'
import { advise, blockSession, emergency, is, norm, refer, soon } from '../says.ts'

const lines =
  'In the US and Canada call or text 988; in the UK call Samaritans on 116 123 or NHS 111; elsewhere your local crisis line.'
const crisisLines = {
  citation: 'Public crisis lines: 988 (US, CA), 111 and 116 123 (UK)',
  mark: 'established',
} as const

export const r21 = defineRule({
  id: 'R21',
  name: 'Thoughts of ending one’s life',
  cases: [
    {
      when: [{ any: [{ kind: 'item-nine', from: 1 }, { kind: 'suicidal-thoughts' }] }],
      effects: [
        refer(
          'same-day',
          'Thoughts of suicide: talk with the patient today, ask plainly about plan, means and intent, and follow the practice’s protocol.',
          `Thank you for telling us. You are not alone with this: please talk with somebody today. ${lines} If you might act on it, call your emergency number now.`,
        ),
      ],
    },
    {
      when: [is('suicidal-plan')],
      effects: [
        blockSession,
        refer(
          'emergency',
          'A plan, means or intent: stay with the patient, call the emergency number or the crisis line, and do not leave them alone.',
          `Please call your emergency number now, and let somebody stay with you. ${lines}`,
        ),
      ],
    },
  ],
  override: 'none',
  sources: [{ citation: 'Kroenke et al. 2001, PHQ-9, item 9', mark: 'established' }, crisisLines],
})

export const r26 = defineRule({
  id: 'R26',
  name: 'Too much of an opioid, or too little',
  cases: [
    {
      when: [is('opioid-toxicity')],
      effects: [
        blockSession,
        emergency(
          'Opioid toxicity: give naloxone if you have it',
          'This can be too much of an opioid',
        ),
      ],
    },
    {
      when: [is('opioid-misuse')],
      effects: [
        soon(
          'Opioid withdrawal or misuse is possible: speak without blame',
          'Your doctor can help with painkillers that have become too much or too little',
        ),
      ],
    },
  ],
  override: 'none',
  sources: [norm],
})

export const r27 = defineRule({
  id: 'R27',
  name: 'Safety at home',
  cases: [
    {
      when: [is('unsafe-at-home')],
      effects: [
        refer(
          'urgent',
          'Abuse, neglect or trafficking disclosed or likely: follow the local duty to report, which may ask for the same day. Speak with the patient alone.',
          'Your therapist would like a word with you at your next visit.',
        ),
        advise('Write nothing about it where others may read it.'),
      ],
    },
  ],
  override: 'none',
  sources: [{ citation: 'Local law on safeguarding', mark: 'established' }],
})
