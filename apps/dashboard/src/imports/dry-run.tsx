import type { RowRefusal } from '@healing-touch/domain/imports/mapping.ts'
import { wordRowRefusal } from '@healing-touch/domain/imports/word-refusal.ts'
import { Badge } from '@healing-touch/ui/badge.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { CheckField } from '@healing-touch/ui/choice-list.tsx'
import { formatNumber, plural } from '@healing-touch/ui/words/format.ts'
import Download from 'lucide-react/icons/download'
import { useState } from 'react'
import { toCsv } from '../practice/csv.ts'
import { download } from '../shell/download.ts'

export type DryRunReport = {
  readonly read: number
  readonly taken: number
  readonly missing: readonly number[]
  readonly groups: readonly (string | null)[]
  readonly refused: readonly RowRefusal[]
}

type DryRunProps = {
  report: DryRunReport
  times: readonly string[]
  fileName: string
  busy: boolean
  onBring: () => void
}

const shownRefusals = 10

/** What would happen, and the button that makes it happen. */
export function DryRun({ report, times, fileName, busy, onBring }: DryRunProps) {
  const { read, taken, missing, groups, refused } = report
  const [agreed, setAgreed] = useState(false)
  const [asked, setAsked] = useState(false)
  const named = groups.filter((group) => group !== null)
  const unlisted = refused.length - shownRefusals

  function bring() {
    setAsked(true)
    if (refused.length === 0 || agreed) onBring()
  }

  return (
    <div className="flex flex-col gap-5">
      <p className="flex flex-wrap gap-2">
        <Badge>{formatNumber(read)} read</Badge>
        <Badge tone="good">{formatNumber(taken)} can be taken</Badge>
        {refused.length > 0 && (
          <Badge tone="attention">{formatNumber(refused.length)} refused</Badge>
        )}
      </p>
      <ul className="list-disc pl-5">
        {named.length > 0 && <li>Groups: {named.join(', ')}.</li>}
        {groups.length > named.length && named.length > 0 && <li>Some people have no group.</li>}
        {times.map((time, index) => (
          <li key={time}>
            {time}: {plural(taken - (missing[index] ?? 0), 'value', 'values')},{' '}
            {formatNumber(missing[index] ?? 0)} missing.
          </li>
        ))}
      </ul>
      {refused.length > 0 && (
        <div className="flex flex-col gap-3 rounded-lg bg-attention-soft p-4 text-attention-ink">
          <p className="font-semibold">{plural(refused.length, 'row', 'rows')} cannot be taken:</p>
          <ul className="list-disc pl-5">
            {refused.slice(0, shownRefusals).map((refusal) => (
              <li key={refusal.row}>{wordRowRefusal(refusal)}</li>
            ))}
          </ul>
          {unlisted > 0 && <p>And {plural(unlisted, 'more row', 'more rows')}.</p>}
          <div>
            <Button
              icon={<Download aria-hidden size={20} />}
              onClick={() =>
                download(
                  `refused rows of ${fileName}`,
                  'csv',
                  toCsv([
                    ['Row', 'Why'],
                    ...refused.map((refusal) => [refusal.row, wordRowRefusal(refusal)]),
                  ]),
                )
              }
            >
              Download all {formatNumber(refused.length)}
            </Button>
          </div>
        </div>
      )}
      {taken > 0 ? (
        <>
          {refused.length > 0 && (
            <CheckField
              label={`Leave ${plural(refused.length, 'row', 'rows')} behind and bring the rest along`}
              checked={agreed}
              onChecked={setAgreed}
            />
          )}
          <div className="flex flex-wrap items-center gap-4">
            <Button tone="primary" size="large" busy={busy} onClick={bring}>
              Bring {plural(taken, 'row', 'rows')} along
            </Button>
            <p role="alert" className="font-medium text-danger-ink empty:hidden">
              {asked && refused.length > 0 && !agreed
                ? 'Tick first that the refused rows stay behind, or correct the file and choose it again.'
                : ''}
            </p>
          </div>
        </>
      ) : (
        <p className="font-medium">
          No row can be taken. Check the columns above, or correct the file and choose it again.
        </p>
      )}
    </div>
  )
}
