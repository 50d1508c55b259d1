import { z } from 'zod'
import { regionIds, regions } from './regions.ts'

export const sides = ['left', 'right', 'midline'] as const
export const Side = z.enum(sides)
export type Side = z.infer<typeof Side>

export const RegionCode = z.enum(regionIds, { error: 'is not a region of the body map' })

/** A place on the body: a coded region and the side of the body it is on (the patient's left and right). */
export const Site = z
  .strictObject({ region: RegionCode, side: Side })
  .refine((site) => regions[site.region].paired === (site.side !== 'midline'), {
    error: 'needs a left or right for a paired region, and the midline for a single one',
    path: ['side'],
  })
export type Site = z.infer<typeof Site>
