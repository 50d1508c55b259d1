import type { PainMap } from '@healing-touch/domain/body/pain-map.ts'
import type { SiteKey } from '@healing-touch/domain/body/site-key.ts'
import { MarkFeel } from '@healing-touch/ui/body-map/mark-feel.tsx'
import { nameOf } from '@healing-touch/ui/body-map/site-words.ts'
import { Button } from '@healing-touch/ui/button.tsx'
import { Dialog } from '@healing-touch/ui/dialog.tsx'
import { NumberScale } from '@healing-touch/ui/number-scale.tsx'
import { useRef } from 'react'
import { markAt, withMark, withoutMark } from './pain-map-edits.ts'

type MarkDialogProps = {
  site: SiteKey | null
  map: PainMap | null
  onMap: (map: PainMap) => void
  onClose: () => void
}

/** How strong the pain is at one place; a touched number is enough, what it feels like may be added. */
export function MarkDialog({ site, map, onMap, onClose }: MarkDialogProps) {
  const byTouch = useRef(false)
  if (!site) return null
  const mark = markAt(map, site)

  function choose(key: SiteKey, intensity: number) {
    onMap(withMark(map, key, { intensity }))
    if (byTouch.current && !mark) onClose()
  }

  return (
    <Dialog
      open
      onClose={onClose}
      width="narrow"
      title={nameOf(site)}
      footer={
        <>
          {mark && (
            <Button
              tone="quiet"
              onClick={() => {
                onMap(withoutMark(map, site))
                onClose()
              }}
            >
              It does not hurt here
            </Button>
          )}
          <Button tone={mark ? 'primary' : 'secondary'} onClick={onClose}>
            {mark ? 'Done' : 'Close'}
          </Button>
        </>
      }
    >
      <div
        onPointerDownCapture={() => {
          byTouch.current = true
        }}
        onKeyDownCapture={() => {
          byTouch.current = false
        }}
      >
        <NumberScale
          legend="How strong is the pain here?"
          lowLabel="no pain"
          highLabel="as bad as you can imagine"
          value={mark?.intensity ?? null}
          onValue={(intensity) => choose(site, intensity)}
        />
      </div>
      {mark && (
        <MarkFeel
          feel={mark}
          onFeel={(feel) => onMap(withMark(map, site, { intensity: mark.intensity, feel }))}
        />
      )}
    </Dialog>
  )
}
