import { regions } from '../body/regions.ts'
import type { NonEmpty } from '../non-empty.ts'
import type { Note } from '../visits/visit.ts'
import type { Case } from './case.ts'
import { assessment, causes, findings, nextSteps, objective, subjective } from './phrases.ts'
import type { Random } from './random.ts'

/** What a therapist knows when writing the note of one visit. Pain is 0–10 as rated, places are in words. */
export type VisitFacts = {
  readonly before: number
  readonly after: number
  /** Pain before the visit before this one; null at the first. */
  readonly last: number | null
  readonly inFlare: boolean
  readonly daysSinceLast: number
  readonly missedLast: boolean
  readonly sites: NonEmpty<string>
  readonly quality: string
  readonly duration: string
  readonly triggers: NonEmpty<string>
  readonly activity: string
  /** Share of the first pain that is gone by the readings so far; negative is worse. */
  readonly easedSoFar: number
  readonly visitNumber: number
  readonly sleep: number
  readonly stress: number
  readonly adherence: number
  readonly hypothesis: string | null
  readonly techniques: readonly string[]
  readonly home: readonly string[]
  readonly review: {
    readonly peg: number
    readonly pegFirst: number
    readonly psfs: number
    readonly psfsFirst: number
  } | null
  readonly angles: string | null
  /** Days to the next visit; null at the last. */
  readonly nextInDays: number | null
}

function fill(phrase: string, gaps: Readonly<Record<string, string | number>>): string {
  const text = phrase.replace(/\{(\w+)\}/g, (_, name: string) => {
    const lower = name.charAt(0).toLowerCase() + name.slice(1)
    const value = String(gaps[lower])
    return name === lower ? value : value.charAt(0).toUpperCase() + value.slice(1)
  })
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const oneDecimal = (value: number) => String(Math.round(value * 10) / 10)

function inWeeks(days: number): string {
  if (days < 6) return `${days} days`
  const weeks = Math.max(1, Math.round(days / 7))
  return weeks === 1 ? 'a week' : `${weeks} weeks`
}

/** A catalogue's name inside a sentence; abbreviations and the Swedes keep their capitals. */
function inSentence(name: string): string {
  return /^(?!Swedish)[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

const tenderness = (pain: number) => (pain >= 7 ? 3 : pain >= 4 ? 2 : 1)

/** The findings of a first assessment: history, posture, palpation, what was ruled out. */
export function history(
  rng: Random,
  entry: Case,
  { duration, pain, angles }: { duration: string; pain: number; angles: string | null },
): string {
  const gaps = {
    duration,
    onset: rng.pick(findings.onset),
    trigger: rng.pick(entry.triggers),
    quality: rng.pick(entry.qualities),
    site: regions[entry.places[0].region].name.toLowerCase(),
    grade: tenderness(pain),
  }
  const say = (phrases: NonEmpty<string>) => fill(rng.pick(phrases), gaps)
  return [
    say(findings.history),
    say(findings.observed),
    say(findings.palpated),
    angles ?? '',
    say(findings.screened),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** A note in a therapist's words. `wordy` (0–1) is the therapist's habit: how many of the optional sentences they write. */
export function composeNote(rng: Random, facts: VisitFacts, wordy: number): Note {
  const { before, after, last, inFlare, visitNumber, easedSoFar } = facts
  const site = rng.pick(facts.sites)
  const gaps = {
    before,
    after,
    last: last ?? before,
    site,
    other: facts.sites.find((name) => name !== site) ?? site,
    quality: facts.quality,
    trigger: rng.pick(facts.triggers),
    cause: rng.pick(causes),
    duration: facts.duration,
    days: rng.int(2, 4),
    gap: facts.daysSinceLast,
    activity: facts.activity,
    grade: tenderness(before),
    hypothesis: facts.hypothesis ?? '',
    techniques: facts.techniques.slice(0, 2).map(inSentence).join(', ') || 'gentle work',
    home: facts.home.slice(0, 2).map(inSentence).join('; ') || 'the home routine',
    weeks: inWeeks(facts.nextInDays ?? 0),
    peg: oneDecimal(facts.review?.peg ?? 0),
    pegFirst: oneDecimal(facts.review?.pegFirst ?? 0),
    psfs: oneDecimal(facts.review?.psfs ?? 0),
    psfsFirst: oneDecimal(facts.review?.psfsFirst ?? 0),
  }
  const say = (phrases: NonEmpty<string>) => fill(rng.pick(phrases), gaps)
  const maybe = (phrases: NonEmpty<string>) => (rng.chance(wordy) ? say(phrases) : '')
  const join = (...sentences: readonly string[]) =>
    sentences.filter((sentence) => sentence !== '').join(' ')

  function sinceLast(): string {
    if (last === null) return say(subjective.first)
    if (inFlare) return say(subjective.flare)
    if (facts.missedLast) return say(subjective.missed)
    if (facts.daysSinceLast > 30) return say(subjective.returning)
    if (before <= last - 1) return say(subjective.better)
    return say(before >= last + 1 ? subjective.worse : subjective.same)
  }

  function response(): string {
    if (after > before) return say(assessment.aggravated)
    return say(before - after >= 2 ? assessment.eased : assessment.littleEased)
  }

  function progress(): string {
    if (last === null) return facts.hypothesis ? say(assessment.hypothesis) : ''
    if (inFlare) return say(assessment.flare)
    if (after > before) return ''
    if (visitNumber < 4) return maybe(assessment.unsure)
    if (easedSoFar >= 0.25) return say(assessment.onTrack)
    return say(easedSoFar < -0.1 ? assessment.offTrack : assessment.unsure)
  }

  const better = easedSoFar >= 0.2 && !inFlare
  const homeKept = facts.adherence >= 0.6 ? subjective.homeDone : subjective.homeMissed
  return {
    subjective: join(
      sinceLast(),
      last === null ? '' : maybe(better ? subjective.activityUp : subjective.activityDown),
      facts.sleep <= 3
        ? say(subjective.sleepBad)
        : facts.sleep >= 7 && !inFlare
          ? maybe(subjective.sleepGood)
          : '',
      facts.stress >= 7 ? say(subjective.stressHigh) : '',
      last === null ? '' : maybe(homeKept),
      maybe(subjective.noChange),
    ),
    objective: join(
      say(objective.tender),
      facts.angles ?? '',
      maybe(better ? objective.softer : objective.tight),
      maybe(rng.chance(0.5) ? objective.calm : objective.skin),
    ),
    assessment: join(
      response(),
      progress(),
      facts.review && last !== null ? say(assessment.review) : '',
      visitNumber > 1 && facts.hypothesis && rng.chance(wordy * 0.4)
        ? say(assessment.hypothesis)
        : '',
    ),
    plan: join(
      inFlare ? say(nextSteps.lighter) : facts.nextInDays === null ? '' : say(nextSteps.go),
      facts.home.length > 0 ? maybe(nextSteps.home) : '',
      inFlare || last === null ? say(nextSteps.safety) : '',
      facts.nextInDays === null ? say(nextSteps.last) : say(nextSteps.next),
    ),
  }
}
