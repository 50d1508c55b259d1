import { areaOf, bodyAreaIds, bodyAreas } from '@healing-touch/domain/body/areas.ts'
import { regions } from '@healing-touch/domain/body/regions.ts'
import type { Site } from '@healing-touch/domain/body/site.ts'
import { siteKey, siteName, sites } from '@healing-touch/domain/body/site-key.ts'
import { PickSelect } from './pick-select.tsx'

type SiteSelectProps = {
  label: string
  labelHidden?: boolean
  placeholder: string
  /** Named first, such as where it hurts. */
  first?: readonly Site[] | undefined
  allows?: ((site: Site) => boolean) | undefined
  onSite: (site: Site) => void
  className?: string
}

const inScope = sites.filter(({ region }) => !('outOfScope' in regions[region]))

/** Every place of the body as a list, by part of the body: the equal of tapping the map. */
export function SiteSelect(props: SiteSelectProps) {
  const { label, labelHidden, placeholder, first = [], allows = () => true, onSite } = props
  const open = inScope.filter(allows)
  const near = first.filter((site) => open.some((one) => siteKey(one) === siteKey(site)))
  return (
    <PickSelect
      label={label}
      labelHidden={labelHidden}
      className={props.className}
      placeholder={placeholder}
      onPick={(key) => {
        const chosen = open.find((site) => siteKey(site) === key)
        if (chosen) onSite(chosen)
      }}
    >
      {near.length > 0 && (
        <optgroup label="Where it hurts">
          {near.map((site) => (
            <SiteOption key={siteKey(site)} site={site} />
          ))}
        </optgroup>
      )}
      {bodyAreaIds.map((area) => {
        const here = open.filter(({ region }) => areaOf[region] === area)
        return here.length === 0 ? null : (
          <optgroup key={area} label={bodyAreas[area]}>
            {here.map((site) => (
              <SiteOption key={siteKey(site)} site={site} />
            ))}
          </optgroup>
        )
      })}
    </PickSelect>
  )
}

function SiteOption({ site }: { site: Site }) {
  return <option value={siteKey(site)}>{siteName(site)}</option>
}
