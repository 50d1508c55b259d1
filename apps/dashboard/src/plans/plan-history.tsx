import { Card } from '@healing-touch/ui/card.tsx'
import { formatDay } from '@healing-touch/ui/words/format.ts'
import { PlanContent } from './plan-content.tsx'
import type { PlanVersion } from './screens.ts'

const statusWords = { active: 'in force', paused: 'paused', closed: 'closed' }

/** Every version with its reason, the newest first; earlier ones open to be read. */
export function PlanHistory({ versions }: { versions: readonly PlanVersion[] }) {
  if (versions.length === 0) return null
  return (
    <Card title="How the plan came about">
      <ol className="flex flex-col gap-4">
        {versions.map((version, index) => (
          <li key={version.id} className="border-l-4 border-line pl-4">
            <p className="font-semibold">
              Version {version.version}
              {index === 0 && `, ${statusWords[version.status]}`}
            </p>
            <p>{reasonWords(version, versions[index + 1])}</p>
            <p className="text-sm text-ink-soft">
              {formatDay(version.day, 'UTC')}, {version.by}
            </p>
            {index > 0 && (
              <details>
                <summary className="tap flex cursor-pointer items-center text-sm font-semibold text-accent-ink">
                  Read version {version.version}
                </summary>
                <div className="rounded-lg bg-sunken p-3">
                  <PlanContent content={version.content} />
                </div>
              </details>
            )}
          </li>
        ))}
      </ol>
    </Card>
  )
}

function reasonWords({ changeReason }: PlanVersion, before: PlanVersion | undefined): string {
  if (changeReason) return changeReason
  return before ? 'Kept, or accepted as suggested' : 'Accepted as suggested'
}
