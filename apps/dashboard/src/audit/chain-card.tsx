import { Card } from '@healing-touch/ui/card.tsx'
import { formatDayAndTime, formatNumber, plural } from '@healing-touch/ui/words/format.ts'
import { useSuspenseQuery } from '@tanstack/react-query'
import ShieldAlert from 'lucide-react/icons/shield-alert'
import ShieldCheck from 'lucide-react/icons/shield-check'
import { type Answer, trpc } from '../api.ts'
import { useMe } from '../people/use-me.ts'

const kinds = {
  changed: 'was changed after it was sealed',
  missing: 'is missing',
  'out-of-place': 'does not follow the one before it',
  'back-dated': 'is dated before the one it follows',
  'cut-off': 'and what came after it were cut off',
} satisfies Record<Answer['audit']['check']['breaks'][number]['kind'], string>

const seals = {
  changed: 'is not what was signed',
  unsealed: 'was signed past the database, without a seal',
  resealed: 'was changed and sealed anew',
  missing: 'was signed and is not there any more',
} satisfies Record<Answer['audit']['check']['broken'][number]['kind'], string>

/** Whether the chain of entries still holds, and what was signed is as it was signed. */
export function ChainCard() {
  const { zone } = useMe()
  const { data } = useSuspenseQuery(trpc.audit.check.queryOptions())
  const { entries, breaks, signed, broken, at } = data
  if (breaks.length + broken.length === 0)
    return (
      <Card tone="good">
        <p className="flex items-start gap-3">
          <ShieldCheck aria-hidden size={24} className="mt-0.5 shrink-0" />
          <span>
            <strong className="font-semibold">Complete and unchanged.</strong>{' '}
            {plural(entries, 'entry', 'entries')} checked from the first to the last, and{' '}
            {plural(signed, 'signed note', 'signed notes')}, each as it was signed,{' '}
            {formatDayAndTime(at, zone)}.
          </span>
        </p>
      </Card>
    )
  return (
    <Card tone="danger">
      <p className="flex items-start gap-3">
        <ShieldAlert aria-hidden size={24} className="mt-0.5 shrink-0" />
        <strong className="font-semibold">
          Somebody with access to the database itself changed this list or a signed note. Keep a
          copy of the latest backup and get help before you go on.
        </strong>
      </p>
      <ul className="mt-3 list-disc pl-9">
        {breaks.map(({ seq, kind }) => (
          <li key={`${seq} ${kind}`}>
            Entry {formatNumber(seq)} {kinds[kind]}.
          </li>
        ))}
        {broken.map(({ of, id, kind }) => (
          <li key={id}>
            The {of} {id} {seals[kind]}.
          </li>
        ))}
      </ul>
    </Card>
  )
}
