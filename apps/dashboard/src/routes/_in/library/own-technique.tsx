import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { Page } from '@healing-touch/ui/page.tsx'
import { Loading } from '@healing-touch/ui/status.tsx'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import ArrowLeft from 'lucide-react/icons/arrow-left'
import { queryClient, trpc } from '../../../api.ts'
import { type KeptTechnique, TechniqueForm } from '../../../library/technique-form.tsx'
import { usePageTitle } from '../../../shell/page-title.ts'
import { NotFound } from '../../../shell/route-problem.tsx'

export const Route = createFileRoute('/_in/library/own-technique')({
  validateSearch: ({ id }: Record<string, unknown>): { id?: string | undefined } => ({
    id: typeof id === 'string' ? id : undefined,
  }),
  loader: () => queryClient.ensureQueryData(trpc.library.own.queryOptions()),
  component: OwnTechniqueScreen,
  pendingComponent: () => <Loading />,
})

function OwnTechniqueScreen() {
  const { id } = Route.useSearch()
  const {
    data: { entries: own },
  } = useSuspenseQuery(trpc.library.own.queryOptions())
  const navigate = Route.useNavigate()
  const { toast } = useAnnounce()
  const kept: KeptTechnique | undefined = own
    .flatMap((one) => (one.kind === 'technique' ? [one] : []))
    .find(({ entry }) => entry.id === id)
  const title = kept ? kept.entry.name : 'A technique of your own'
  usePageTitle(title)
  if (id && !kept) return <NotFound />
  return (
    <Page
      title={title}
      subtitle="It can be charted and planned like the others. Nothing studied stands behind it unless you say what does."
      above={
        <Link to="/library" search={{ kind: 'technique' }}>
          <ArrowLeft aria-hidden size={18} />
          Techniques
        </Link>
      }
    >
      <TechniqueForm
        key={`${id} ${kept?.version}`}
        kept={kept ?? null}
        taken={own.map(({ entry }) => entry.id)}
        onSaved={(words) => {
          toast(words)
          void navigate({ to: '/library', search: { kind: 'technique' } })
        }}
      />
    </Page>
  )
}
