import { Card } from '@healing-touch/ui/card.tsx'
import { Page } from '@healing-touch/ui/page.tsx'
import { EmptyState, Loading } from '@healing-touch/ui/status.tsx'
import { formatDayAndTime } from '@healing-touch/ui/words/format.ts'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import ArrowLeft from 'lucide-react/icons/arrow-left'
import MailCheck from 'lucide-react/icons/mail-check'
import { queryClient, trpc } from '../../../api.ts'
import { useMe } from '../../../people/use-me.ts'
import { usePageTitle } from '../../../shell/page-title.ts'

export const Route = createFileRoute('/_in/practice/outbox')({
  loader: async () => {
    await queryClient.fetchQuery({ ...trpc.mail.outbox.queryOptions(), staleTime: 0 })
  },
  component: OutboxScreen,
  pendingComponent: () => <Loading />,
})

/** Only where no mail server is set up: what would have been sent. */
function OutboxScreen() {
  usePageTitle('Outbox')
  const { zone } = useMe()
  const { data } = useSuspenseQuery(trpc.mail.outbox.queryOptions())
  return (
    <Page
      width="narrow"
      title="Outbox"
      subtitle="No mail server is set up, so nothing leaves this computer. Hand a link on only to the person it is for: it opens their account."
      above={
        <Link to="/practice">
          <ArrowLeft aria-hidden size={18} />
          Practice
        </Link>
      }
    >
      {data.length === 0 && (
        <EmptyState icon={<MailCheck size={28} />} title="Nothing waits to be sent">
          Invitations stand here until somebody has accepted them, or their time is over.
        </EmptyState>
      )}
      {data.map(({ id, recipient, subject, link, madeAt, endsAt }) => (
        <Card key={id} title={subject}>
          <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
            <dt className="text-ink-soft">To</dt>
            <dd className="break-all">{recipient}</dd>
            <dt className="text-ink-soft">Written</dt>
            <dd>{formatDayAndTime(madeAt, zone)}</dd>
            <dt className="text-ink-soft">Works until</dt>
            <dd>{formatDayAndTime(endsAt, zone)}</dd>
          </dl>
          <p className="mt-3 text-sm break-all">
            <a href={link} className="font-semibold text-accent-ink underline">
              {window.location.origin}
              {link}
            </a>
          </p>
        </Card>
      ))}
    </Page>
  )
}
