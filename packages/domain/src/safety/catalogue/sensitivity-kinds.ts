import { kind } from '../fact-kind.ts'

/** What makes heat, cold, a material or a habit unsafe for somebody it is safe for in others. */
export const sensitivityKinds = [
  kind('cold-sensitivity', {
    ask: 'Does cold turn your fingers white or give you hives, or is the circulation in your arms or legs poor?',
    see: 'Raynaud’s, cold urticaria, cryoglobulinaemia or peripheral vascular disease',
  }),
  kind('heat-sensitivity', {
    ask: 'Do you have multiple sclerosis, or anything else that gets worse when you are warm?',
    see: 'Multiple sclerosis, or another condition that heat makes worse',
  }),
  kind(
    'hernia',
    {
      ask: 'Do you have a hernia, a soft bulge in the belly or the groin?',
      see: 'Hernia of the belly or the groin',
    },
    { places: true },
  ),
  kind('breathing-sensitivity', {
    ask: 'Do you have COPD or another lasting lung disease, or panic attacks in which you breathe too fast?',
    see: 'COPD, another lasting lung disease, panic or over-breathing',
  }),
  kind('short-sleep-danger', {
    ask: 'Would short nights be a danger for you, as with bipolar disorder or when you drive for a living?',
    see: 'Bipolar disorder, or a job at the wheel: short nights are a danger',
  }),
  kind('latex-allergy', {
    ask: 'Are you allergic to latex, as in gloves or plasters?',
    see: 'Allergy to latex',
  }),
] as const
