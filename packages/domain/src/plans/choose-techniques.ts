import type { Condition } from '../conditions/condition.ts'
import { purposes } from '../outcomes/purposes.ts'
import type { Technique } from '../techniques/technique.ts'
import type { Assessment } from './assessment.ts'
import { painfulSites, sitesFor } from './choose-sites.ts'
import type { PlanContent, PlannedTechnique, Reason } from './plan.ts'
import { entryOf, type PlanCatalogue } from './plan-catalogue.ts'
import { pressureCap } from './pressure-cap.ts'
import { shareMinutes } from './share-minutes.ts'

/** More than this in one visit is a tour, not a treatment. Decision. */
const mostTechniques = 4
/** Minutes of a visit that go to talking, measuring and getting settled. Decision. */
const talkingMinutes = 5
/** A whole-body technique shares its visit with others down to this many minutes. Decision. */
const leastWholeBody = 15

type Chosen = Omit<PlannedTechnique, 'minutes'> & { least: number; most: number }
type Rejected = PlanContent['rejected'][number]

/** Techniques of the conditions that fit wishes, limits and the visit, each with its reason; and the rest, with theirs. */
export function chooseTechniques(
  assessment: Assessment,
  conditions: readonly Condition[],
  { techniques }: PlanCatalogue,
  visitMinutes: number,
): { chosen: PlannedTechnique[]; rejected: Rejected[] } {
  const painful = painfulSites(assessment, conditions)
  const candidates: Chosen[] = []
  const rejected: Rejected[] = []
  const reject = (technique: string, rule: string, text: string) =>
    rejected.push({ technique, reason: { rule, text, evidence: [], sources: [] } })

  for (const { technique: id, because } of suggested(conditions)) {
    const technique = entryOf(techniques, id)
    if (!technique) continue
    const against = conditions
      .flatMap(({ notAdvised }) => notAdvised)
      .find((one) => one.technique === id)
    const cap = pressureCap(technique, conditions, assessment)
    const lightest = technique.dose.pressure?.low ?? 0
    const sites = sitesFor(technique, painful, conditions)
    if (assessment.unwanted.includes(id)) reject(id, 'unwanted', 'The patient does not want it.')
    else if (against) reject(id, 'not-advised', against.because)
    else if (technique.certification)
      reject(id, 'needs-certificate', `Needs ${technique.certification}. Add it if you hold that.`)
    else if (cap && cap.most < lightest)
      reject(id, 'too-firm', `Begins at pressure ${lightest}, above ${cap.most}: ${cap.because}.`)
    else if (sites.length === 0)
      reject(id, 'no-place', 'None of the painful places is one where it can safely be done.')
    else if (candidates.length >= mostTechniques)
      reject(id, 'no-room', `Worth a try, but ${mostTechniques} techniques already fill a visit.`)
    else
      candidates.push({
        technique: id,
        sites,
        pressure: cap && Math.min(cap.most, technique.dose.pressure?.high ?? cap.most),
        reason: reasonFor(technique, because),
        ...minutesOf(technique, sites.length),
      })
  }
  for (const { technique: id, because } of conditions.flatMap(({ notAdvised }) => notAdvised))
    if (!rejected.some((one) => one.technique === id)) reject(id, 'not-advised', because)

  const shares = shareMinutes(candidates, visitMinutes - talkingMinutes)
  const chosen: PlannedTechnique[] = []
  candidates.forEach(({ least, most: _, ...planned }, index) => {
    const minutes = shares[index] ?? 0
    if (minutes > 0) chosen.push({ ...planned, minutes })
    else
      reject(planned.technique, 'no-room', `Needs ${least} minutes, more than this visit has left.`)
  })
  return { chosen, rejected }
}

/** The conditions' techniques, the main condition's first, each once. */
function suggested(conditions: readonly Condition[]): Condition['techniques'][number][] {
  const seen = new Set<string>()
  return conditions
    .flatMap(({ techniques }) => [...techniques])
    .filter(({ technique }) => !seen.has(technique) && seen.add(technique))
}

function minutesOf(technique: Technique, places: number): { least: number; most: number } {
  const { low, high, per } = technique.dose.minutes
  if (per === 'visit') return { least: Math.min(low, leastWholeBody), most: high }
  return { least: Math.ceil(low), most: Math.ceil(high * places) }
}

function reasonFor(technique: Technique, because: string): Reason {
  const serves = technique.purposes.map((id) => purposes[id].name.toLowerCase()).join(', ')
  return {
    rule: 'condition-technique',
    text: `${because} It is meant for: ${serves}.`,
    evidence: [...technique.evidence],
    sources: [...technique.sources],
  }
}
