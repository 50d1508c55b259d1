import { defineSelfCare } from '../self-care.ts'

export const redFlagCard = defineSelfCare({
  id: 'red-flag-card',
  kind: 'safety',
  name: 'When not to wait for us',
  steps: [
    'Keep this card where you find it. Read it once now, and again when something new turns up.',
    'Call emergency services for: chest pain, sudden breathlessness, the worst headache of your life, a drooping face or slurred speech.',
    'Call them too for: new numbness between the legs, trouble passing or holding urine or stool, or sudden weakness in both legs.',
    'See a doctor the same day for: fever with back pain, a hot swollen joint, one swollen painful calf, or severe pain after a fall.',
    'See a doctor within two weeks for: unexplained weight loss, night sweats, a new lump, or pain that keeps growing whatever you do.',
    'If you think of ending your life, call your local crisis line or emergency services now.',
  ],
  perWeek: 1,
  minutes: 1,
  dose: {
    counts: 'times',
  },
  stopIf:
    'If one of these is true, leave out massage and exercise until somebody has looked at it.',
  avoid: [],
  evidence: [
    {
      study: 'Finucane et al., international framework for red flags of the spine',
      year: 2020,
      certainty: 'low',
      direction: 'unknown',
      comparator: 'none',
      finding:
        'Single signs tell little for themselves; asking again at each visit and saying plainly what to watch for is advised.',
      source: {
        citation: 'Finucane LM et al. J Orthop Sports Phys Ther 2020;50:350',
        mark: 'verified',
      },
    },
  ],
  sources: [
    { citation: 'Finucane LM et al. J Orthop Sports Phys Ther 2020;50:350', mark: 'verified' },
    { citation: 'That every plan comes with this card', mark: 'decision' },
  ],
})
