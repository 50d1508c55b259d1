import { defineCondition } from '../condition.ts'

export const cancerPain = defineCondition({
  id: 'cancer-pain',
  name: 'Cancer-related pain',
  synonyms: ['cancer pain', 'oncology massage', 'pain in palliative care', 'tumour pain'],
  about: 'Pain from a cancer or from its treatment, now or years afterwards.',
  codes: { icd10cm: ['G89.3'], icd11: ['MG30.10', 'MG30.11'], snomed: null },
  regions: ['hand-dorsum', 'foot-dorsum', 'shoulder-top', 'upper-back'],
  mechanism: ['mixed'],
  evidence: [
    {
      study: 'Boyd et al., massage for pain in cancer, 16 trials',
      year: 2016,
      certainty: 'low',
      direction: 'benefit',
      comparator: 'active',
      finding:
        'Less pain (by 0.55 of the usual spread between people), tiredness (by 1.06) and anxiety (by 1.24) in the short term than with other attention. The authors made no recommendation against no treatment or sham.',
      source: {
        citation: 'Boyd et al., Pain Med 2016;17:1553–1568',
        url: 'https://doi.org/10.1093/pm/pnw100',
        mark: 'verified',
      },
    },
    {
      study: 'Epstein et al., massage or acupuncture in advanced cancer, 298 people',
      year: 2023,
      certainty: 'low',
      direction: 'no-difference',
      comparator: 'active',
      finding:
        'Pain fell as much with massage as with acupuncture over 26 weeks. Nobody went without, so what massage itself did is not known.',
      source: {
        citation: 'Epstein et al., JAMA Netw Open 2023;6(11):e2342482',
        url: 'https://doi.org/10.1001/jamanetworkopen.2023.42482',
        mark: 'verified',
      },
    },
  ],
  guidelines: [
    {
      body: 'SIO-ASCO',
      year: 2022,
      recommendation: 'conditional-for',
      statement:
        'Massage may be recommended for pain in palliative or hospice care: intermediate evidence, moderate strength.',
      source: {
        citation: 'Mao JJ et al. J Clin Oncol 2022;40:3998–4024',
        url: 'https://doi.org/10.1200/JCO.22.01357',
        mark: 'verified',
      },
    },
  ],
  techniques: [
    {
      technique: 'comfort-touch',
      because: 'A still, light hand can be given on most days, in bed or a chair.',
    },
    {
      technique: 'effleurage',
      because: 'Slow, light strokes; massage may ease pain, worry and tiredness for a while.',
    },
    {
      technique: 'lymphatic-drainage',
      because: 'Only for swelling, by a certified therapist, and when the cancer team agrees.',
    },
  ],
  notAdvised: [
    {
      technique: 'deep-tissue',
      because: 'Bones, skin and blood may be weakened by the illness or its treatment.',
    },
    {
      technique: 'joint-oscillation',
      because: 'A bone weakened by cancer can break when a joint is moved for you.',
    },
    {
      technique: 'heat-application',
      because: 'No heat over a tumour, on skin that had radiation, or near a medicine patch.',
    },
    {
      technique: 'cupping',
      because: 'Suction bruises, and more so when platelets are low or lymph nodes were taken.',
    },
    {
      technique: 'instrument-assisted',
      because: 'Scraping bruises and breaks skin that treatment has made fragile.',
    },
    {
      technique: 'thai-massage',
      because: 'Strong stretches and body weight are not for bones that may be weak.',
    },
  ],
  dose: {
    minutes: 30,
    perWeek: { low: 1, high: 1 },
    weeks: 10,
    after:
      'Then once a month if it does you good; shorter on tired days, and any visit may be skipped.',
    source: {
      citation:
        'Half an hour a week for ten weeks, then monthly: Epstein et al., JAMA Netw Open 2023;6(11):e2342482',
      mark: 'verified',
    },
  },
  startPressureCap: 2,
  measures: ['nprs', 'peg', 'psfs', 'phq4', 'sleep-nrs', 'stress-nrs', 'calm-nrs', 'pgic'],
  selfCare: ['graded-activity', 'pacing', 'slow-breathing', 'muscle-relaxation', 'sleep-routine'],
  cautions: [
    {
      rule: 'C10a',
      text: 'While cancer is active or treated: the cancer team agrees first, and until then pressure stays light everywhere.',
      source: { citation: 'Walton T. Medical Conditions and Massage Therapy', mark: 'established' },
    },
    {
      rule: 'C10b',
      text: 'Never over a tumour. Where cancer is or may be in a bone: no more than a light hand, no pulling, no moving of joints.',
      source: { citation: 'Consensus lists of precautions in cancer care', mark: 'established' },
    },
    {
      rule: 'C10c',
      text: 'Ask for a platelet count of the last week: lower counts mean lighter pressure, very low ones only a still hand and the team’s agreement.',
      source: {
        citation: 'Ng 2018, case series, for the floor of 50,000; the tiers are consensus',
        mark: 'established',
      },
    },
    {
      rule: 'C10d',
      text: 'Few white cells: clean hands and linen, nobody with a cold near, and the team agrees first; very few, no visit outside a hospital.',
      source: { citation: 'Consensus lists of precautions in cancer care', mark: 'established' },
    },
    {
      rule: 'C10e',
      text: 'Lymph nodes taken or irradiated: light touch only in that quarter of the body for life, no heat, no suction.',
      source: { citation: 'Consensus lists of precautions in cancer care', mark: 'established' },
    },
    {
      rule: 'C10f',
      text: 'A hand’s breadth away from ports, lines, stomas, pumps and other devices.',
      source: { citation: 'Consensus lists of precautions in cancer care', mark: 'established' },
    },
    {
      rule: 'C08',
      text: 'Skin under radiation is not touched until six weeks after; light pressure later.',
      source: { citation: 'Consensus lists of precautions; NCCIH', mark: 'established' },
    },
    {
      rule: 'C06',
      text: 'Clots are common in cancer: a newly swollen, warm or tender leg or arm means no massage and a same-day check; short of breath, call now.',
      source: { citation: 'Wells PS et al. Lancet 1997;350:1795', mark: 'established' },
    },
    {
      rule: 'C27',
      text: 'A painkiller patch: no heat near it, no massage over it; strong painkillers make “too firm” hard to feel.',
      source: { citation: 'FDA label of fentanyl patches; consensus lists', mark: 'established' },
    },
    {
      rule: 'R03',
      text: 'New or growing back pain, at night or with weak or numb legs: no massage; the cancer team the same day.',
      source: {
        citation: 'Finucane LM et al. J Orthop Sports Phys Ther 2020;50:350',
        mark: 'established',
      },
    },
  ],
  reviewAfterVisits: 6,
  sources: [
    { citation: 'Boyd et al., Pain Med 2016;17:1553–1568', mark: 'verified' },
    { citation: 'Mao JJ et al. J Clin Oncol 2022;40:3998–4024', mark: 'verified' },
    { citation: 'Epstein et al., JAMA Netw Open 2023;6(11):e2342482', mark: 'verified' },
  ],
})
