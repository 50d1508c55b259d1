import '../zod-config.ts'
import { wordRetention } from '@healing-touch/domain/people/retention.ts'
import { Button } from '@healing-touch/ui/button.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import { lazy, Suspense, useState } from 'react'
import type { Answer } from '../api.ts'

const RuleDialog = lazy(async () => ({ default: (await import('./rule-dialog.tsx')).RuleDialog }))

export function RuleCard({ settings }: { settings: Answer['retention']['show'] }) {
  const [changing, setChanging] = useState(false)
  const { retention, erasesByItself } = settings
  return (
    <Card title="The rule of this practice">
      <p className="max-w-prose text-lg">{wordRetention(retention)}</p>
      <p className="mt-1 max-w-prose text-ink-soft">
        {erasesByItself
          ? 'Then they are erased by themselves, 30 days after their time.'
          : 'Then they stand below, and you erase them one by one.'}{' '}
        Nobody can erase one before, you neither, unless it was only added by mistake.
      </p>
      <p className="mt-3 max-w-prose text-ink-soft">
        Somebody asks to be erased sooner? Answer within a month. A record of care that the law has
        you keep stays (GDPR Art. 17(3)(c)); they may have a copy of it.
      </p>
      <Button className="mt-4" onClick={() => setChanging(true)}>
        Change the rule
      </Button>
      {changing && (
        <Suspense>
          <RuleDialog settings={settings} onClose={() => setChanging(false)} />
        </Suspense>
      )}
    </Card>
  )
}
