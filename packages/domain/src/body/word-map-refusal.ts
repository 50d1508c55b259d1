import type { MapRefusal } from './read-pain-map.ts'

/** Why a pain map cannot be read, in a sentence that says which and why. */
export function wordMapRefusal(refusal: MapRefusal): string {
  switch (refusal.kind) {
    case 'unreadable':
      return `This is not a pain map: ${refusal.issues.join('; ')}.`
    case 'unknown-version':
      return `Version ${refusal.version} of the body map is not known; the oldest is ${refusal.oldest}.`
    case 'newer-version':
      return `This pain map was drawn on version ${refusal.version} of the body map, newer than ours (${refusal.current}).`
    case 'region-of-another-version':
      return refusal.knownTo.length === 0
        ? `“${refusal.region}” is not a region of any version of the body map.`
        : `“${refusal.region}” is a region of another map version (${refusal.knownTo.join(', ')}), not of version ${refusal.version}.`
    case 'wrong-side':
      return refusal.side === 'midline'
        ? `“${refusal.region}” needs a left or right on version ${refusal.version} of the body map.`
        : `“${refusal.region}” has no ${refusal.side} on version ${refusal.version} of the body map.`
  }
}
