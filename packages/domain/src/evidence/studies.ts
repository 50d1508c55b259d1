import type { Evidence } from './evidence.ts'

/** Studies that several catalogue entries rest on, each told once. */
export const cherkin2011: Evidence = {
  study: 'Cherkin et al., two kinds of massage for chronic low back pain, 401 people',
  year: 2011,
  certainty: 'low',
  direction: 'benefit',
  comparator: 'usual-care',
  studiedIn: ['low-back-pain'],
  finding:
    'Ten weekly visits: people ticked 2.9 (relaxation) and 2.5 (structural) fewer everyday things that are hard than with usual care (Roland questionnaire), with no difference between the two; little was left after a year.',
  source: {
    citation: 'Cherkin et al., Ann Intern Med 2011;155:1–9',
    url: 'https://doi.org/10.7326/0003-4819-155-1-201107050-00002',
    mark: 'verified',
  },
}

export const perlman2019: Evidence = {
  study: 'Perlman et al., Swedish massage for knee osteoarthritis, 222 people',
  year: 2019,
  certainty: 'moderate',
  direction: 'benefit',
  comparator: 'active',
  studiedIn: ['knee-osteoarthritis'],
  finding:
    'Eight weekly hours were 8.2 WOMAC points better than light touch and 9.6 better than usual care at week 8; nothing was left at week 52.',
  source: {
    citation: 'Perlman et al., J Gen Intern Med 2019;34:379–386',
    mark: 'verified',
  },
}

export const perlman2012: Evidence = {
  study: 'Perlman et al., dose of massage for knee osteoarthritis, 125 people',
  year: 2012,
  certainty: 'low',
  direction: 'benefit',
  comparator: 'usual-care',
  studiedIn: ['knee-osteoarthritis'],
  finding:
    '60 minutes a week did most and more did not add to it; range of motion did not differ, and nothing was left at week 24.',
  source: {
    citation: 'Perlman et al., PLoS One 2012;7:e30248',
    url: 'https://doi.org/10.1371/journal.pone.0030248',
    mark: 'verified',
  },
}

export const furlan2015Inactive: Evidence = {
  study: 'Furlan et al., Cochrane review of massage for low back pain, 25 trials, 3,096 people',
  year: 2015,
  certainty: 'low',
  direction: 'benefit',
  comparator: 'no-treatment',
  finding:
    'Less pain in the short term than without treatment (by 0.75 of the usual spread between people); no lasting difference was shown.',
  source: {
    citation: 'Furlan et al., Cochrane Database Syst Rev 2015;CD001929.pub3',
    url: 'https://doi.org/10.1002/14651858.CD001929.pub3',
    mark: 'established',
  },
}

export const furlan2015Active: Evidence = {
  study: 'Furlan et al., Cochrane review of massage for low back pain, 25 trials, 3,096 people',
  year: 2015,
  certainty: 'low',
  direction: 'mixed',
  comparator: 'active',
  finding:
    'Somewhat less pain in the short term than other treatments (by 0.37 of the usual spread between people), but no better function.',
  source: {
    citation: 'Furlan et al., Cochrane Database Syst Rev 2015;CD001929.pub3',
    url: 'https://doi.org/10.1002/14651858.CD001929.pub3',
    mark: 'established',
  },
}

export const gross2024Sham: Evidence = {
  study: 'Gross et al., Cochrane review of massage for neck pain, 33 trials, 1,994 people',
  year: 2024,
  certainty: 'moderate',
  direction: 'no-difference',
  comparator: 'sham',
  finding:
    'No better than sham: probably little to no difference in pain, disability, quality of life or success at about 12 weeks.',
  source: {
    citation: 'Gross et al., Cochrane Database Syst Rev 2024;CD004871.pub5',
    url: 'https://doi.org/10.1002/14651858.CD004871.pub5',
    mark: 'verified',
  },
}

export const gross2024Dose: Evidence = {
  study: 'Gross et al., Cochrane review of massage for neck pain, high-dose trials',
  year: 2024,
  certainty: 'low',
  direction: 'benefit',
  comparator: 'no-treatment',
  finding:
    'Where the dose was high (eight or more visits in four weeks, 30 minutes or more) people did better than without treatment.',
  source: {
    citation: 'Gross et al., Cochrane Database Syst Rev 2024;CD004871.pub5, subgroup by dose',
    url: 'https://doi.org/10.1002/14651858.CD004871.pub5',
    mark: 'established',
  },
}

export const sherman2014: Evidence = {
  study: 'Sherman et al., five doses of massage for chronic neck pain, 228 people',
  year: 2014,
  certainty: 'low',
  direction: 'benefit',
  comparator: 'no-treatment',
  finding:
    'Hour-long visits two or three times a week for four weeks helped (3.4 and 5.0 times as many with better function as on the wait list); 30-minute visits did not.',
  source: { citation: 'Sherman et al., Ann Fam Med 2014;12:112–120', mark: 'verified' },
}

export const yuan2015: Evidence = {
  study: 'Yuan et al., styles of massage for fibromyalgia, 10 trials, 145 people pooled',
  year: 2015,
  certainty: 'low',
  direction: 'mixed',
  comparator: 'sham',
  studiedIn: ['fibromyalgia'],
  finding:
    'Myofascial release eased pain, anxiety and depression more than placebo; Swedish massage showed no effect.',
  source: { citation: 'Yuan et al., Man Ther 2015;20:257–264', mark: 'verified' },
}

export const li2014: Evidence = {
  study: 'Li et al., massage for fibromyalgia, 9 trials, 404 people',
  year: 2014,
  certainty: 'low',
  direction: 'benefit',
  comparator: 'usual-care',
  finding:
    'With five weeks or more: less pain (by 0.62 of the usual spread between people, 0.05 to 1.20), anxiety and depression; sleep did not differ.',
  source: {
    citation: 'Li et al., PLoS One 2014;9:e89304',
    url: 'https://doi.org/10.1371/journal.pone.0089304',
    mark: 'verified',
  },
}

export const moraska2015: Evidence = {
  study: 'Moraska et al., trigger-point massage for tension-type headache, 56 people',
  year: 2015,
  certainty: 'low',
  direction: 'no-difference',
  comparator: 'sham',
  studiedIn: ['tension-headache'],
  finding:
    'No better than sham for the number of headaches: they became fewer with twelve 45-minute massages, and as much with sham ultrasound. People noticed more change, and tender points bore more pressure, with massage only.',
  source: { citation: 'Moraska et al., Clin J Pain 2015;31:159–168', mark: 'verified' },
}

export const busse2023: Evidence = {
  study: 'Busse et al., care for chronic pain of the jaw joint and its muscles',
  year: 2023,
  certainty: 'moderate',
  direction: 'benefit',
  comparator: 'sham',
  studiedIn: ['temporomandibular'],
  finding:
    'Trigger-point therapy by hand, and jaw mobilisation helped by a therapist, were among the treatments with important pain relief.',
  source: {
    citation: 'Busse et al., BMJ 2023;383:e076227',
    url: 'https://doi.org/10.1136/bmj-2023-076227',
    mark: 'verified',
  },
}

export const bervoets2015: Evidence = {
  study: 'Bervoets et al., systematic review of massage for musculoskeletal pain',
  year: 2015,
  certainty: 'low',
  direction: 'benefit',
  comparator: 'no-treatment',
  finding:
    'Less pain in the short term than without treatment in shoulder pain and knee osteoarthritis.',
  source: { citation: 'Bervoets et al., J Physiother 2015;61:106–116', mark: 'verified' },
}

export const bervoets2015Spine: Evidence = {
  study: 'Bervoets et al., systematic review of massage for musculoskeletal pain: back and neck',
  year: 2015,
  certainty: 'low',
  direction: 'mixed',
  comparator: 'no-treatment',
  finding:
    'In low back and neck pain no less pain in the short term than without treatment; backs worked somewhat better.',
  source: { citation: 'Bervoets et al., J Physiother 2015;61:106–116', mark: 'verified' },
}

export const exerciseFirst: Evidence = {
  study: 'NICE NG193, review of exercise for chronic primary pain',
  year: 2021,
  treatment: 'exercise',
  certainty: 'moderate',
  direction: 'benefit',
  comparator: 'usual-care',
  finding:
    'Exercise probably eases pain and gives better quality of life than usual care; it has better evidence than massage.',
  source: {
    citation: 'NICE guideline NG193, Chronic pain, 2021; NICE NG59, Low back pain, 2016',
    url: 'https://www.nice.org.uk/guidance/ng193',
    mark: 'established',
  },
}
