import { describe, expect, test } from 'vitest'
import {
  draftOfTechnique,
  newTechnique,
  type TechniqueDraft,
  techniqueOf,
} from './technique-draft.ts'

const beside = { before: null, taken: [] }
const whole: TechniqueDraft = {
  ...newTechnique,
  name: 'Hot stones',
  synonyms: 'stones, , lava stones',
  about: 'Warm stones are laid on the back.',
  purposes: ['relaxation'],
  force: ['thermal'],
  how: 'With a cloth between.',
  avoid: 'Skin that does not feel well.\n\nFever.',
}

describe('a technique of the practice’s own', () => {
  test('left empty says what is needed, field by field', () => {
    const made = techniqueOf(newTechnique, beside)
    expect(made.ok ? null : Object.fromEntries(made.errors)).toEqual({
      name: 'Name must be at least 2 characters.',
      about: 'About must be at least 3 characters.',
      purposes: 'Purposes needs at least one purpose.',
      force: 'Force needs at least one kind of force.',
      how: 'How must be at least 3 characters.',
    })
  })

  test('with its minutes the wrong way round says so at the minutes', () => {
    const made = techniqueOf({ ...whole, low: 20, high: 5 }, beside)
    expect(made.ok ? null : Object.fromEntries(made.errors)).toEqual({
      high: 'High must not be below the lower end.',
    })
  })

  test('is an entry under an id of its own, with the practice as its source', () => {
    const made = techniqueOf(whole, beside)
    expect(made).toMatchObject({
      ok: true,
      own: {
        kind: 'technique',
        entry: {
          id: 'own-hot-stones',
          synonyms: ['stones', 'lava stones'],
          avoid: ['Skin that does not feel well.', 'Fever.'],
          dose: { pressure: { low: 0, high: 3 } },
          certification: null,
          evidence: [],
          sources: [{ mark: 'decision' }],
        },
      },
    })
  })

  test('keeps its id when it is named otherwise, and comes back as it was typed', () => {
    const first = techniqueOf(whole, beside)
    if (!first.ok || first.own.kind !== 'technique') throw new Error('not made')
    const before = first.own.entry
    const draft = { ...draftOfTechnique(before), name: 'Warm stones', mostPressure: null }
    const again = techniqueOf(draft, { ...beside, before })
    expect(again).toMatchObject({
      ok: true,
      own: { entry: { id: 'own-hot-stones', name: 'Warm stones', dose: { pressure: null } } },
    })
    expect(draftOfTechnique(before)).toEqual({
      ...whole,
      synonyms: 'stones, lava stones',
      avoid: 'Skin that does not feel well.\nFever.',
    })
  })
})
