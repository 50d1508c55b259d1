import { Button, buttonClass } from '@healing-touch/ui/button.tsx'
import { Page } from '@healing-touch/ui/page.tsx'
import { Loading } from '@healing-touch/ui/status.tsx'
import { plural } from '@healing-touch/ui/words/format.ts'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import Archive from 'lucide-react/icons/archive'
import Download from 'lucide-react/icons/download'
import Eye from 'lucide-react/icons/eye'
import FileUp from 'lucide-react/icons/file-up'
import Printer from 'lucide-react/icons/printer'
import Users from 'lucide-react/icons/users'
import { queryClient, trpc } from '../../../api.ts'
import { BackupCard } from '../../../backups/backup-card.tsx'
import { useMe } from '../../../people/use-me.ts'
import { toCsv } from '../../../practice/csv.ts'
import { NothingToReport } from '../../../practice/nothing-to-report.tsx'
import { PracticeReport } from '../../../practice/practice-report.tsx'
import { reportRows } from '../../../practice/report-rows.ts'
import { reportWish } from '../../../practice/report-wish.ts'
import { readSource } from '../../../practice/source.ts'
import { SourcePicker } from '../../../practice/source-picker.tsx'
import { download } from '../../../shell/download.ts'
import { usePageTitle } from '../../../shell/page-title.ts'

export const Route = createFileRoute('/_in/practice/')({
  validateSearch: readSource,
  loaderDeps: ({ search }) => search,
  loader: async ({ deps }) => {
    // the catalogue it needs is heavy and has no place in the first load
    const [{ reportWish: wishOf }] = await Promise.all([
      import('../../../practice/report-wish.ts'),
      // an own measure may be asked for
      queryClient.ensureQueryData(trpc.library.own.queryOptions()),
    ])
    const query = trpc.practice.report.queryOptions(wishOf(deps))
    await queryClient.ensureQueryData({ ...query, revalidateIfStale: true })
  },
  component: PracticeScreen,
  pendingComponent: () => <Loading />,
})

function PracticeScreen() {
  const source = Route.useSearch()
  const navigate = Route.useNavigate()
  const wish = reportWish(source)
  const { data } = useSuspenseQuery(trpc.practice.report.queryOptions(wish))
  const { name, report, waiting, imports } = data
  const own = wish.kind === 'own'
  const me = useMe()
  usePageTitle('Practice')
  return (
    <Page
      width="wide"
      title="How our patients fare"
      subtitle={
        own
          ? 'By condition, over the first 12 weeks of care. Only courses that could have reached the end are in.'
          : `${name}, past outcomes of ${plural(report.people, 'person', 'people')} that were brought along.`
      }
      actions={
        <>
          {report.people > 0 && (
            <>
              <Button icon={<Printer aria-hidden size={20} />} onClick={() => window.print()}>
                Print
              </Button>
              <Button
                icon={<Download aria-hidden size={20} />}
                onClick={() =>
                  download(`Practice report ${name}`, 'csv', toCsv(reportRows(report)))
                }
              >
                Download table
              </Button>
            </>
          )}
          {me.owns && (
            <>
              <Link to="/practice/members" className={buttonClass({})}>
                <Users aria-hidden size={20} />
                Members
              </Link>
              <Link to="/practice/record-access" className={buttonClass({})}>
                <Eye aria-hidden size={20} />
                Who opened what
              </Link>
              <Link to="/practice/retention" className={buttonClass({})}>
                <Archive aria-hidden size={20} />
                How long records are kept
              </Link>
            </>
          )}
          <Link to="/practice/import" className={buttonClass({})}>
            <FileUp aria-hidden size={20} />
            Bring outcomes along
          </Link>
        </>
      }
    >
      <SourcePicker
        source={source}
        imports={imports}
        report={report}
        onSource={(search) => navigate({ search, replace: true, resetScroll: false })}
      />
      {report.people === 0 ? (
        <NothingToReport waiting={waiting} imports={imports.length} />
      ) : (
        <>
          <PracticeReport {...data} />
          {waiting > 0 && (
            <p className="text-sm text-ink-soft">
              {plural(waiting, 'course', 'courses')} began less than 12 weeks and 10 days ago and{' '}
              {waiting === 1 ? 'is' : 'are'} not in yet.
            </p>
          )}
        </>
      )}
      {me.owns && <BackupCard />}
    </Page>
  )
}
