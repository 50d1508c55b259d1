import { areaOf, type BodyArea } from '@healing-touch/domain/body/areas.ts'
import type { Site } from '@healing-touch/domain/body/site.ts'
import { siteName } from '@healing-touch/domain/body/site-key.ts'
import type { Answer } from '../api.ts'
import { becauseWords } from './because-words.ts'

type PlanAnswer = NonNullable<Answer['plans']['current']['plan']>
export type PatientLimit = PlanAnswer['content']['limits'][number]
type Does = PatientLimit['does'][number]

/** What one rule means for the visits, and why: "Lighter than usual on your legs, because of the blood thinner." */
export function limitWords({ does, because, unknown }: PatientLimit): string {
  const said = [...new Set(does.map(doesWords))]
  const text = `${said.join('; ')}, ${becauseWords(because, unknown)}.`
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

function doesWords(does: Does): string {
  switch (does.kind) {
    case 'no-massage':
      return 'no massage for now'
    case 'no-hands':
      return `no hands ${placesWords(does.sites)}`
    case 'lighter':
      return `${lightness(does.most)} ${placesWords(does.sites)}`
    case 'fewer-techniques':
      return `some techniques are left out ${placesWords(does.sites)}`
    case 'shorter':
      return `visits of ${does.minutes} minutes at most`
    case 'needs-yes':
      return does.first
        ? `nothing before ${roles[does.from]} has said yes`
        : `with a yes from ${roles[does.from]}`
    case 'position':
      return positions[does.position]
  }
}

/** Walton 0–5 against what is usual, 4 and 5 being the firm end. */
function lightness(most: number): string {
  if (most <= 1) return 'only the lightest touch'
  return most === 2 ? 'light hands only' : 'lighter than usual'
}

const roles: Record<Extract<Does, { kind: 'needs-yes' }>['from'], string> = {
  physician: 'your doctor',
  surgeon: 'your surgeon',
  oncologist: 'your oncology team',
  guardian: 'whoever decides with you',
  patient: 'you, in writing',
}

const positions: Record<Extract<Does, { kind: 'position' }>['position'], string> = {
  'side-lying': 'you lie on your side',
  'semi-reclined': 'you half sit, well propped up',
  'no-prone': 'you do not lie face down, unless the table is made for it',
  'no-long-prone': 'you do not lie face down for long',
  'head-up': 'your head stays higher than your heart',
  'slow-rise': 'you get up slowly, and sit for a minute first',
}

const bodyParts: Record<BodyArea, { one: string; both: string }> = {
  'head-and-neck': { one: 'side of head and neck', both: 'head and neck' },
  'shoulders-and-arms': { one: 'arm', both: 'arms' },
  'chest-and-belly': { one: 'side of chest and belly', both: 'chest and belly' },
  back: { one: 'side of the back', both: 'back' },
  'hips-and-thighs': { one: 'leg', both: 'legs' },
  'knees-to-feet': { one: 'leg', both: 'legs' },
}
const fewPlaces = 4

/** "everywhere", "on your left calf", "on your legs and back": few places by name, many by part of the body. */
export function placesWords(sites: 'everywhere' | readonly Site[]): string {
  if (sites === 'everywhere') return 'everywhere'
  if (sites.length === 0) return 'at a place that we still have to ask you about'
  if (sites.length <= fewPlaces) return `on your ${joined(sites.map(lowerName))}`
  const parts = (Object.keys(bodyParts) as BodyArea[]).flatMap((area) => {
    const sides = new Set(
      sites.flatMap(({ region, side }) => (areaOf[region] === area ? [side] : [])),
    )
    if (sides.size === 0) return []
    const [side] = sides
    const { one, both } = bodyParts[area]
    return [sides.size === 1 && side !== 'midline' ? `${side} ${one}` : both]
  })
  return `on your ${joined([...new Set(parts)])}`
}

function lowerName(site: Site): string {
  const name = siteName(site)
  return name.charAt(0).toLowerCase() + name.slice(1)
}

function joined(names: readonly string[]): string {
  const rest = [...names]
  const last = rest.pop() ?? ''
  return rest.length === 0 ? last : `${rest.join(', ')} and ${last}`
}
