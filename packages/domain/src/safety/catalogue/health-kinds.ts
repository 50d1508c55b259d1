import { kind } from '../fact-kind.ts'

const days = 'event'

/** What people live with, have had done or take: asked at the beginning and when something changes. */
export const healthKinds = [
  kind(
    'skin-infection',
    {
      ask: 'Do you have a skin infection that can spread, such as impetigo, scabies or cellulitis?',
      see: 'Spreading or contagious skin infection, not yet treated',
    },
    { places: true },
  ),
  kind(
    'skin-lesion',
    {
      ask: 'Is your skin broken, burnt, bruised or irritated anywhere?',
      see: 'Wound, burn, rash, weeping eczema, sunburn, tinea, wart or bruise',
    },
    { places: true, rescreen: 5 },
  ),
  kind(
    'undiagnosed-lump',
    {
      ask: 'Is there a lump or a mole that nobody has looked at yet?',
      see: 'Lump or mole without a diagnosis',
    },
    { places: true },
  ),
  kind(
    'acute-injury',
    {
      ask: 'Have you strained, sprained or hurt something in the last three days?',
      see: 'Strain, sprain or blow of the last 72 hours',
    },
    { lasts: days, places: true, rescreen: 4 },
  ),
  kind(
    'suspected-fracture',
    { ask: 'Could something be broken?', see: 'Suspected fracture' },
    { places: true },
  ),
  kind(
    'fracture',
    {
      ask: 'Have you broken a bone that has not been declared healed?',
      see: 'Fracture without union on the X-ray',
    },
    { lasts: days, places: true },
  ),
  kind(
    'inflamed-place',
    {
      ask: 'Are joints, a tendon or a bursa hot, red and swollen?',
      see: 'Hot, red, swollen joints, bursa or tendon',
    },
    { places: true },
  ),
  kind(
    'dvt',
    {
      ask: 'Have you had a blood clot in an arm or a leg?',
      see: 'Deep vein thrombosis, diagnosed and treated',
    },
    { lasts: days, places: true },
  ),
  kind(
    'surgery',
    {
      ask: 'Have you had an operation or a procedure in the last twelve weeks?',
      see: 'Surgery of the last twelve weeks',
    },
    { lasts: days, places: true, rescreen: 4 },
  ),
  kind(
    'radiotherapy',
    {
      ask: 'Are you having radiotherapy, or have you had it?',
      see: 'Radiotherapy field (end it with the last treatment)',
    },
    { places: true },
  ),
  kind(
    'radiation-fibrosis',
    { ask: 'Is skin or muscle hard or stiff after radiotherapy?', see: 'Radiation fibrosis' },
    { places: true },
  ),
  kind(
    'shingles',
    {
      ask: 'Do you have shingles or a cold sore that has not crusted over?',
      see: 'Active shingles or herpes, not crusted',
    },
    { places: true },
  ),
  kind('cancer-active', {
    ask: 'Do you have cancer now, or are you being treated for it?',
    see: 'Cancer, active or in treatment',
  }),
  kind('cancer-history', { ask: 'Have you ever had cancer?', see: 'History of cancer' }),
  kind('tumour-site', { ask: 'Where is or was the tumour?', see: 'Tumour site' }, { places: true }),
  kind(
    'bone-metastasis',
    {
      ask: 'Has cancer spread to your bones, or is that suspected?',
      see: 'Bone metastasis, confirmed or suspected',
    },
    { places: true },
  ),
  kind(
    'platelets',
    { see: 'Platelet count (since: the day of the blood test)' },
    { value: { unit: '×10⁹/L', low: 0, high: 2000 } },
  ),
  kind('bruising', {
    ask: 'Do you bruise or bleed easily at the moment?',
    see: 'Bruises or bleeds easily',
  }),
  kind(
    'neutrophils',
    { see: 'Absolute neutrophil count' },
    { value: { unit: '×10⁹/L', low: 0, high: 100 } },
  ),
  kind(
    'lymph-nodes-removed',
    {
      ask: 'Have lymph nodes been taken out or irradiated?',
      see: 'Lymph nodes removed or irradiated',
    },
    { places: true },
  ),
  kind(
    'lymphoedema',
    { ask: 'Do you have lymphoedema, a lasting swelling of an arm or a leg?', see: 'Lymphoedema' },
    { places: true },
  ),
  kind(
    'device',
    {
      ask: 'Do you have a port, a catheter, a pump, a pacemaker, a stoma or another implant?',
      see: 'Port, PICC, ostomy, pump, pacemaker, shunt or implant',
    },
    { places: true },
  ),
  kind('anticoagulant', {
    ask: 'Do you take a blood thinner such as warfarin, apixaban or heparin?',
    see: 'Anticoagulant: warfarin, DOAC or heparin',
  }),
  kind('antiplatelet', {
    ask: 'Do you take aspirin or clopidogrel every day?',
    see: 'Antiplatelet drug',
  }),
  kind('bleeding-disorder', { ask: 'Do you have a bleeding disorder?', see: 'Bleeding disorder' }),
  kind('haemophilia', { ask: 'Do you have haemophilia?', see: 'Haemophilia' }),
  kind('inr', { see: 'INR, the last one' }, { value: { unit: 'INR', low: 0.5, high: 20 } }),
  kind('osteoporosis', { ask: 'Do you have osteoporosis?', see: 'Osteoporosis' }),
  kind(
    't-score',
    { see: 'Bone density, lowest T-score' },
    { value: { unit: 'T', low: -10, high: 10 } },
  ),
  kind('fragility-fracture', {
    ask: 'Has a bone ever broken from a small fall or knock?',
    see: 'Fragility fracture',
  }),
  kind('long-term-steroids', {
    ask: 'Have you taken cortisone tablets for three months or longer?',
    see: 'Long-term steroids',
  }),
  kind('myeloma', { ask: 'Do you have myeloma?', see: 'Myeloma' }),
  kind(
    'arthroplasty',
    { ask: 'Do you have an artificial joint?', see: 'Joint replacement' },
    { lasts: days, places: true },
  ),
  kind(
    'joint-flare',
    {
      ask: 'Is an inflammatory arthritis flaring up now?',
      see: 'Flare of an inflammatory arthritis',
    },
    { places: true },
  ),
  kind(
    'joint-injection',
    {
      ask: 'Have you had a cortisone or PRP injection in the last two weeks?',
      see: 'Steroid or PRP injection',
    },
    { lasts: days, places: true },
  ),
  kind(
    'botulinum-or-filler',
    {
      ask: 'Have you had botulinum toxin or a filler in the last two weeks?',
      see: 'Botulinum toxin or filler',
    },
    { lasts: days, places: true },
  ),
  kind(
    'vaccine',
    { ask: 'Have you been vaccinated in the last three days?', see: 'Vaccination' },
    { lasts: days, places: true },
  ),
  kind('fluoroquinolone', {
    ask: 'Have you taken an antibiotic such as ciprofloxacin or levofloxacin in the last six months?',
    see: 'Fluoroquinolone (end it with the last tablet)',
  }),
  kind('statin-muscle-pain', {
    ask: 'Do you take a statin, and do your muscles hurt since then?',
    see: 'Muscle pain on a statin',
  }),
  kind(
    'pregnancy',
    { ask: 'Are you pregnant?', see: 'Pregnancy, weeks' },
    { value: { unit: 'weeks', low: 0, high: 45, weekly: true } },
  ),
  kind(
    'birth',
    { ask: 'Have you given birth in the last twelve weeks?', see: 'Birth' },
    { lasts: days },
  ),
  kind('hypermobility', {
    ask: 'Do you have hypermobility or Ehlers-Danlos syndrome?',
    see: 'Hypermobility spectrum or Ehlers-Danlos syndrome',
  }),
  kind('beighton', { see: 'Beighton score' }, { value: { unit: 'of 9', low: 0, high: 9 } }),
  kind('vascular-eds', {
    ask: 'Do you have the vascular type of Ehlers-Danlos syndrome?',
    see: 'Vascular Ehlers-Danlos syndrome',
  }),
  kind('carotid-stenosis', {
    ask: 'Has an artery in your neck been found narrowed?',
    see: 'Carotid stenosis',
  }),
  kind(
    'stroke-or-tia',
    { ask: 'Have you had a stroke or a mini-stroke?', see: 'Stroke or TIA' },
    { lasts: days },
  ),
  kind('atrial-fibrillation', {
    ask: 'Do you have atrial fibrillation?',
    see: 'Atrial fibrillation',
  }),
  kind('artery-dissection', {
    ask: 'Has an artery ever torn (a dissection)?',
    see: 'Known arterial dissection',
  }),
  kind('connective-tissue-disease', {
    ask: 'Do you have a disease of the connective tissue, such as Marfan syndrome?',
    see: 'Connective tissue disease',
  }),
  kind('rheumatoid-or-down', {
    ask: 'Do you have rheumatoid arthritis or Down syndrome?',
    see: 'Rheumatoid arthritis or Down syndrome (upper neck may be unstable)',
  }),
  kind('neck-fusion', {
    ask: 'Is your neck fused or known to be unstable?',
    see: 'Cervical fusion or os odontoideum',
  }),
  kind('heart-failure', { ask: 'Do you have heart failure?', see: 'Heart failure' }),
  kind(
    'heart-attack',
    { ask: 'Have you had a heart attack?', see: 'Heart attack' },
    { lasts: days },
  ),
  kind('unstable-angina', {
    ask: 'Do you get chest pain at rest or more often than before?',
    see: 'Unstable angina',
  }),
  kind('heart-infection', {
    ask: 'Do you have an infection or inflammation of the heart?',
    see: 'Endocarditis or myocarditis',
  }),
  kind('aneurysm', { ask: 'Do you have an aneurysm?', see: 'Known aneurysm' }),
  kind('large-aneurysm', {
    ask: 'Is your aneurysm large, or does it cause symptoms?',
    see: 'Large or symptomatic aneurysm',
  }),
  kind('organ-failure', {
    ask: 'Do you have kidney or liver failure, or dialysis?',
    see: 'Kidney or liver failure, dialysis',
  }),
  kind(
    'fistula',
    { ask: 'Which arm has the dialysis fistula?', see: 'Dialysis fistula' },
    { places: true },
  ),
  kind(
    'numb-area',
    {
      ask: 'Is there a place where you feel little or nothing?',
      see: 'Loss of feeling, neuropathy',
    },
    { places: true },
  ),
  kind(
    'foot-ulcer',
    { ask: 'Do you have a sore on a foot that does not heal?', see: 'Foot ulcer' },
    { places: true },
  ),
  kind('spinal-cord-injury', {
    ask: 'Do you have a spinal cord injury at mid-chest or higher?',
    see: 'Spinal cord injury at T6 or above',
  }),
  kind('insulin', { ask: 'Do you use insulin?', see: 'Diabetes on insulin' }),
  kind(
    'insulin-injection',
    { ask: 'Where did you last inject insulin today?', see: 'Insulin injection of today' },
    { lasts: days, places: true, intake: false },
  ),
  kind('brittle-diabetes', {
    ask: 'Is your blood sugar hard to keep steady, or has diabetes harmed your vessels?',
    see: 'Brittle diabetes or advanced vascular disease',
  }),
  kind(
    'opioid-patch',
    { ask: 'Do you wear an opioid patch such as fentanyl?', see: 'Opioid patch' },
    { places: true },
  ),
  kind(
    'varicose-veins',
    { ask: 'Do you have varicose veins?', see: 'Varicose veins' },
    { places: true },
  ),
  kind('epilepsy', { ask: 'Do you have epilepsy?', see: 'Epilepsy' }),
  kind('vertigo', { ask: 'Do you get dizzy spells?', see: 'Vertigo' }),
  kind('severe-asthma', { ask: 'Do you have severe asthma?', see: 'Severe asthma' }),
  kind('painful-to-touch', { ask: 'Does a light touch hurt?', see: 'Allodynia or hyperalgesia' }),
  kind('widespread-pain', {
    ask: 'Do you have fibromyalgia or pain all over?',
    see: 'Fibromyalgia or chronic widespread pain',
  }),
  kind('frailty', { ask: 'Are you frail or easily worn out?', see: 'Frail' }),
  kind('allergy', {
    ask: 'Are you allergic to nut oils, lanolin, essential oils or plasters?',
    see: 'Allergy to oils, lanolin, latex, scents or adhesives',
  }),
  kind('extra-care', {
    ask: 'Would you like extra care with touch, for whatever reason?',
    see: 'Trauma or abuse in the past, or asks for extra care',
  }),
  kind(
    'do-not-touch',
    {
      ask: 'Is there a place you do not want touched?',
      see: 'The patient does not want to be touched here',
    },
    { places: true },
  ),
  kind(
    'needs-guardian',
    {
      ask: 'Does somebody else decide for you about treatment?',
      see: 'A minor, or cannot decide alone',
    },
    { belowAge: 18 },
  ),
] as const
