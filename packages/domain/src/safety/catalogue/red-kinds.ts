import { redSign } from '../fact-kind.ts'

/** Warning signs, each asked so that a plain yes means something. */
export const redKinds = [
  redSign(
    'dvt-signs',
    {
      ask: 'Is one calf, leg or arm newly swollen, warm or tender?',
      see: 'One limb swollen, warm and tender: a clot is possible',
    },
    { places: true, rescreen: 4 },
  ),
  redSign(
    'single-hot-joint',
    { ask: 'Is one joint suddenly hot, red and swollen?', see: 'Single hot, red, swollen joint' },
    { places: true },
  ),
  redSign(
    'thrombophlebitis',
    { ask: 'Is a vein under the skin hard, red and sore?', see: 'Thrombophlebitis' },
    { places: true },
  ),
  redSign('saddle-numbness', {
    ask: 'Have you newly lost feeling between the legs, where a saddle would touch?',
    see: 'New saddle numbness',
  }),
  redSign(
    'bladder-bowel',
    {
      ask: 'Is it newly hard to start or to hold urine or stool, or is the place between your legs numb?',
      see: 'New retention or incontinence of bladder or bowel',
    },
    { rescreen: 5 },
  ),
  redSign('sexual-dysfunction', {
    ask: 'With your back pain, has feeling or function in sex changed?',
    see: 'New sexual dysfunction with back pain',
  }),
  redSign('both-legs', {
    ask: 'Is there pain, weakness or numbness down both legs, and is it getting worse?',
    see: 'Bilateral sciatica or weakness, progressive',
  }),
  redSign('severe-trauma', {
    ask: 'Have you had a bad fall or accident?',
    see: 'Severe trauma to the spine',
  }),
  redSign('minor-trauma', {
    ask: 'Have you had a small fall or knock to your back or neck?',
    see: 'Minor trauma to the spine',
  }),
  redSign('sudden-thoracic-pain', {
    ask: 'Did severe pain in the middle of your back begin all at once?',
    see: 'Sudden severe thoracic pain',
  }),
  redSign('midline-percussion-pain', { see: 'Midline pain when the spine is tapped' }),
  redSign('new-progressive-pain', {
    ask: 'Is there a new pain in your back or bones that gets worse and worse?',
    see: 'New and progressive pain',
  }),
  redSign('night-pain', {
    ask: 'Does pain keep you awake at night whatever position you try?',
    see: 'Non-mechanical night pain, not relieved',
  }),
  redSign('weight-loss', {
    ask: 'Have you lost weight without wanting to?',
    see: 'Unexplained weight loss, more than 5 to 10 % in 3 to 6 months',
  }),
  redSign('band-like-pain', {
    ask: 'Is there pain like a tight band round your chest?',
    see: 'Band-like thoracic pain',
  }),
  redSign('fever-with-back-pain', {
    ask: 'Do you have fever or sweats together with back pain?',
    see: 'Fever or sweats with back pain',
  }),
  redSign('infection-risk-back-pain', {
    ask: 'Is there new back pain after an infection or operation, or with a weak immune system, tuberculosis or injected drugs?',
    see: 'New back pain with infection risk: injected drugs, TB, immunosuppression, recent surgery or infection',
  }),
  redSign(
    'worst-head-neck-pain',
    {
      ask: 'Is there a new pain in your head or neck unlike any you have had?',
      see: 'New head or neck pain, the worst or unlike any other',
    },
    { rescreen: 4 },
  ),
  redSign('neck-artery-signs', {
    ask: 'With neck pain or headache: double vision, slurred speech, trouble swallowing, sudden falls, unsteadiness, numb face?',
    see: 'Five Ds and three Ns, Horner or facial palsy with head or neck pain',
  }),
  redSign('upper-neck-instability', {
    ask: 'Do your lips tingle, does your head feel too heavy, or do arms and legs on both sides act up?',
    see: 'Lip paraesthesia, lump in the throat, heavy head or bilateral limb signs after trauma or in RA or Down syndrome',
  }),
  redSign('myelopathy-signs', {
    ask: 'Have your hands become clumsy or your walk unsteady?',
    see: 'Gait or hand clumsiness, bilateral numbness, Lhermitte, hyper-reflexia, urgency',
  }),
  redSign('rapid-myelopathy', {
    ask: 'Has that become worse within days or weeks?',
    see: 'Myelopathy, rapid',
  }),
  redSign(
    'heart-signs',
    {
      ask: 'Do you have pressure or tearing pain in chest, jaw, arm or back, with effort or sweating?',
      see: 'Exertional chest, jaw or arm pressure, tearing back pain, pulsating abdomen',
    },
    { rescreen: 5 },
  ),
  redSign(
    'breathless',
    {
      ask: 'Are you suddenly short of breath, or does breathing in hurt?',
      see: 'Sudden breathlessness, pleuritic pain, haemoptysis, fast pulse',
    },
    { rescreen: 4 },
  ),
  redSign('thunderclap', {
    ask: 'Did a very bad headache strike within a minute?',
    see: 'Thunderclap headache',
  }),
  redSign('headache-warning', {
    ask: 'Is there a new kind of headache: with fever, after 50, by position or straining, in pregnancy, or growing?',
    see: 'SNOOP headache signs: systemic, neurological, onset after 50, positional, papilloedema, progressive, pregnancy',
  }),
  redSign('temporal-headache', {
    ask: 'Do you have new pain at the temples, a sore scalp, or a jaw that tires when chewing?',
    see: 'New temporal headache, scalp tenderness or jaw claudication',
  }),
  redSign('vision-loss', {
    ask: 'Have you lost sight in an eye, even for a moment?',
    see: 'New loss of vision',
  }),
  redSign('limb-ischaemia', {
    ask: 'Is an arm or a leg suddenly cold, pale or blue, with pain at rest?',
    see: 'Cold, pale, pulseless limb, pain at rest, or blue swollen arm',
  }),
  redSign('acute-abdomen', {
    ask: 'Do you have severe pain in your belly or pelvis, or a missed period with bleeding?',
    see: 'Acute abdomen, ectopic pregnancy or torsion',
  }),
  redSign('inflammatory-back-pain', {
    ask: 'Did your back pain begin before 45, and is it stiff for over half an hour in the morning and better with moving?',
    see: 'Inflammatory back pain: before 45, over 3 months, stiff over 30 min, better with exercise, second half of the night',
  }),
  redSign('shoulder-hip-stiffness', {
    ask: 'Are both shoulders or hips stiff for over 45 minutes in the morning, and do you feel ill?',
    see: 'Bilateral girdle stiffness over 45 min, unwell',
  }),
  redSign('stroke-signs', {
    ask: 'Does your face droop, an arm give way, or speech fail?',
    see: 'FAST positive',
  }),
  redSign('pressure-symptoms', {
    ask: 'Do you have a headache, blurred sight, chest pain or confusion now?',
    see: 'Symptoms with very high blood pressure',
  }),
  redSign('pre-eclampsia-signs', {
    ask: 'In pregnancy or after birth: a bad headache, blurred sight, pain under the ribs, sudden swelling?',
    see: 'Headache, visual signs, right upper pain or sudden oedema in or after pregnancy',
  }),
  redSign('dysreflexia-signs', {
    ask: 'With a spinal cord injury: a pounding headache, flushing or sweating?',
    see: 'Pounding headache, flushing, blood pressure jump',
  }),
  redSign(
    'muscle-breakdown',
    {
      ask: 'Since your last massage: dark urine, severe swelling or weakness, or a limb tight as a drum?',
      see: 'Dark urine, severe swelling, tense limb, pain on passive stretch',
    },
    { rescreen: 5 },
  ),
  redSign(
    'item-nine',
    { see: 'PHQ-9, item 9' },
    { intake: false, value: { unit: '0 to 3', low: 0, high: 3 } },
  ),
  redSign('suicidal-thoughts', {
    ask: 'Do you think about ending your life?',
    see: 'Speaks of ending their life',
  }),
  redSign('suicidal-plan', {
    ask: 'Have you thought about how, or do you mean to?',
    see: 'Plan, means or intent',
  }),
  redSign('night-sweats', {
    ask: 'Do you sweat at night so that you have to change?',
    see: 'Night sweats',
  }),
  redSign('new-lump', { ask: 'Is there a lump that was not there before?', see: 'New lump' }),
  redSign(
    'motor-loss',
    {
      ask: 'Is a foot, a hand or a leg newly weak, and getting weaker?',
      see: 'Progressive weakness below 4/5, foot drop or thenar wasting',
    },
    { places: true, rescreen: 5 },
  ),
  redSign('jaw-infection-signs', {
    ask: 'Can you hardly open your mouth, with fever or swelling?',
    see: 'Trismus under 35 mm with fever or swelling',
  }),
  redSign('face-nerve-signs', {
    ask: 'Is your face newly numb, or does it hurt in electric shocks?',
    see: 'New facial numbness or trigeminal shocks',
  }),
  redSign(
    'infected-wound',
    {
      ask: 'Is a wound or a foot hot, swollen or oozing?',
      see: 'Infected wound, diabetic foot or Charcot foot',
    },
    { places: true },
  ),
  redSign('opioid-toxicity', {
    see: 'Pinpoint pupils, slurred speech, fewer than ten breaths a minute',
  }),
  redSign('opioid-misuse', {
    ask: 'Do you need more painkillers than prescribed, or feel ill without them?',
    see: 'Opioid withdrawal or misuse',
  }),
  redSign('unsafe-at-home', { see: 'Discloses abuse, or a pattern of it' }, { intake: false }),
  redSign(
    'severe-distress',
    { see: 'Psychosis, acute mania or severe distress' },
    { intake: false },
  ),
] as const
