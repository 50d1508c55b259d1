import { defineCondition } from '../condition.ts'

export const postSurgicalPain = defineCondition({
  id: 'post-surgical-pain',
  name: 'Lasting pain after surgery and scars',
  synonyms: [
    'chronic post-surgical pain',
    'post-mastectomy pain',
    'scar pain',
    'pain after an operation',
  ],
  about: 'Pain in or around a scar that stays for months after the wound has closed.',
  codes: { icd10cm: ['G89.28', 'G89.22', 'I97.2'], icd11: ['MG30.21'], snomed: null },
  regions: ['chest', 'shoulder-anterior', 'axilla', 'abdomen-lower', 'knee-anterior', 'low-back'],
  mechanism: ['mixed'],
  evidence: [
    {
      study: 'Mak et al., map of reviews of massage for pain, 2018 to 2023',
      year: 2024,
      certainty: 'low',
      direction: 'benefit',
      comparator: 'usual-care',
      finding:
        'After breast cancer surgery massage may ease pain for a while, which the map rates as moderately certain. For other operations there is less, so we count it as low here.',
      source: {
        citation: 'Mak et al., JAMA Netw Open 2024;7(7):e2422259',
        url: 'https://doi.org/10.1001/jamanetworkopen.2024.22259',
        mark: 'established',
      },
    },
    {
      study: 'Lara-Palomo et al., myofascial therapy after breast cancer, 8 trials',
      year: 2021,
      certainty: 'low',
      direction: 'no-difference',
      comparator: 'active',
      finding:
        'Pain and function did not differ from other or sham treatment (less by 0.15 of the usual spread between people, from 0.48 less to 0.19 more); lifting the arm sideways got a little easier.',
      source: {
        citation: 'Lara-Palomo et al., Int J Environ Res Public Health 2021;18:4420',
        url: 'https://doi.org/10.3390/ijerph18094420',
        mark: 'verified',
      },
    },
    {
      study: 'Massingill et al., massage of the sore side after breast surgery, 21 women',
      year: 2018,
      certainty: 'very-low',
      direction: 'benefit',
      comparator: 'active',
      finding:
        'Sixteen visits in eight weeks: pain and movement changed more than with relaxation massage elsewhere. A pilot.',
      source: { citation: 'Massingill et al., Int J Ther Massage Bodywork 2018', mark: 'verified' },
    },
    {
      study: 'Shin and Bordeaux, review of scar massage, 10 reports, 144 people',
      year: 2012,
      certainty: 'very-low',
      direction: 'mixed',
      comparator: 'none',
      finding:
        'Nearly half of the scars got better, by measures that differed in every report and mostly without a comparison.',
      source: {
        citation: 'Shin and Bordeaux, Dermatol Surg 2012;38:414–423',
        url: 'https://doi.org/10.1111/j.1524-4725.2011.02201.x',
        mark: 'verified',
      },
    },
  ],
  guidelines: [
    {
      body: 'ASCO, pain in survivors of cancer',
      year: 2016,
      recommendation: 'conditional-for',
      statement:
        'Names massage among what may be offered beside medicines for lasting pain after cancer treatment; it says nothing of other operations.',
      source: {
        citation: 'Paice JA et al. J Clin Oncol 2016;34:3325–3345',
        mark: 'established',
      },
    },
  ],
  techniques: [
    {
      technique: 'scar-massage',
      because: 'Once the scar is closed and the surgeon agrees: may make it more supple.',
    },
    {
      technique: 'myofascial-release',
      because:
        'Gentle holds around the scar; after breast cancer no better for pain than other treatment, a little for lifting the arm.',
    },
    {
      technique: 'lymphatic-drainage',
      because: 'Where an arm or leg swells after surgery, by a certified therapist only.',
    },
  ],
  notAdvised: [
    {
      technique: 'deep-tissue',
      because:
        'Skin and nerves at a scar are easily hurt, and firm work has not been tested there.',
    },
    {
      technique: 'heat-application',
      because: 'Numb or irradiated skin burns before it is felt, and heat may add to swelling.',
    },
    {
      technique: 'cupping',
      because: 'Suction can tear young scars and add to swelling where lymph nodes were taken.',
    },
  ],
  dose: {
    minutes: 45,
    perWeek: { low: 1, high: 1 },
    weeks: 6,
    after: 'Scar massage goes on at home for a few minutes a day, once you have been shown how.',
    source: {
      citation: 'No trial sets a dose here; 45 minutes a week for six weeks is our decision',
      mark: 'decision',
    },
  },
  startPressureCap: 2,
  measures: [
    'nprs',
    'peg',
    'psfs',
    'goniometry',
    'phq4',
    'sleep-nrs',
    'stress-nrs',
    'calm-nrs',
    'pgic',
  ],
  selfCare: ['graded-activity', 'scar-self-massage', 'mobility', 'slow-breathing', 'sleep-routine'],
  cautions: [
    {
      rule: 'C07',
      text: 'In the twelve weeks after an operation: nothing on the wound until it is closed and the surgeon agrees, light around it, and ask about clots each time.',
      source: { citation: 'Consensus lists of precautions', mark: 'established' },
    },
    {
      rule: 'C08',
      text: 'Skin that had radiation: not touched for six weeks, only light pressure later.',
      source: { citation: 'Consensus lists of precautions; NCCIH', mark: 'established' },
    },
    {
      rule: 'C10e',
      text: 'Lymph nodes taken or irradiated: light touch only in that quarter of the body for life, no heat, no suction.',
      source: { citation: 'Consensus lists of precautions in cancer care', mark: 'established' },
    },
    {
      rule: 'C25',
      text: 'Numb skin around the scar: light pressure, no heat, look at the skin.',
      source: { citation: 'Consensus lists of precautions; NCCIH', mark: 'established' },
    },
    {
      rule: 'C06',
      text: 'One calf or arm newly swollen, warm or tender: could be a clot. No massage; see a doctor the same day. Short of breath as well: emergency, call now.',
      source: { citation: 'Wells PS et al. Lancet 1997;350:1795', mark: 'established' },
    },
    {
      rule: 'R03',
      text: 'After cancer, a new pain that keeps growing: to the cancer team within two weeks, and no massage before.',
      source: {
        citation: 'Finucane LM et al. J Orthop Sports Phys Ther 2020;50:350',
        mark: 'established',
      },
    },
  ],
  reviewAfterVisits: 6,
  sources: [
    { citation: 'Mak et al., JAMA Netw Open 2024;7(7):e2422259', mark: 'established' },
    {
      citation: 'Lara-Palomo et al., Int J Environ Res Public Health 2021;18:4420',
      mark: 'verified',
    },
    { citation: 'Paice JA et al. J Clin Oncol 2016;34:3325–3345', mark: 'established' },
  ],
})
