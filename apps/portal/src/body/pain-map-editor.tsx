import type { PainMap } from '@healing-touch/domain/body/pain-map.ts'
import type { SiteKey } from '@healing-touch/domain/body/site-key.ts'
import { BodyMapPicker } from '@healing-touch/ui/body-map/body-map-picker.tsx'
import { useState } from 'react'
import { MarkDialog } from './mark-dialog.tsx'
import { marksByKey, mostMarked } from './pain-map-edits.ts'

type PainMapEditorProps = {
  map: PainMap | null
  /** A suggestion, such as the map of last time; the first change takes it over. */
  faint: PainMap | null
  onMap: (map: PainMap) => void
}

/** Where it hurts: on the picture or in the list, one press for the place and one for the number. */
export function PainMapEditor({ map, faint, onMap }: PainMapEditorProps) {
  const [site, setSite] = useState<SiteKey | null>(null)
  const shown = map ?? faint
  return (
    <div className="[--ht-body-height:clamp(22rem,52dvh,36rem)]">
      <BodyMapPicker
        marks={marksByKey(shown)}
        initialView={mostMarked(shown)}
        onPick={setSite}
        selected={site}
        className={map ? undefined : '[&_.ht-body-site.ht-body-mark]:opacity-45'}
      />
      <MarkDialog site={site} map={shown} onMap={onMap} onClose={() => setSite(null)} />
    </div>
  )
}
