import { Page } from '@healing-touch/ui/page.tsx'
import { Loading } from '@healing-touch/ui/status.tsx'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import ArrowLeft from 'lucide-react/icons/arrow-left'
import { queryClient, trpc } from '../../../api.ts'
import { InviteMember } from '../../../invitations/invite-member.tsx'
import { PendingInvitations } from '../../../invitations/pending-invitations.tsx'
import { MemberCard } from '../../../members/member-card.tsx'
import { usePageTitle } from '../../../shell/page-title.ts'

export const Route = createFileRoute('/_in/practice/members')({
  // who signed in a minute ago is in it
  loader: async () => {
    await queryClient.fetchQuery({ ...trpc.members.list.queryOptions(), staleTime: 0 })
  },
  component: MembersScreen,
  pendingComponent: () => <Loading />,
})

function MembersScreen() {
  usePageTitle('Members')
  const { data } = useSuspenseQuery(trpc.members.list.queryOptions())
  return (
    <Page
      title="Members"
      subtitle="Who works here, as what, and how they sign in. Whoever leaves is signed out at once; their charts stay."
      above={
        <Link to="/practice">
          <ArrowLeft aria-hidden size={18} />
          Practice
        </Link>
      }
      actions={<InviteMember />}
    >
      <PendingInvitations />
      {data.map((member) => (
        <MemberCard key={member.id} member={member} />
      ))}
    </Page>
  )
}
