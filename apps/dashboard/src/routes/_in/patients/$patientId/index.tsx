import { Badge } from '@healing-touch/ui/badge.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import { Page, Section } from '@healing-touch/ui/page.tsx'
import { Loading, Skeleton } from '@healing-touch/ui/status.tsx'
import { formatDay } from '@healing-touch/ui/words/format.ts'
import { locale } from '@healing-touch/ui/words/locale.ts'
import { createFileRoute, Link } from '@tanstack/react-router'
import ArrowLeft from 'lucide-react/icons/arrow-left'
import { lazy, Suspense } from 'react'
import { CircleCard } from '../../../../circle/circle-card.tsx'
import { CircleStrip } from '../../../../circle/circle-strip.tsx'
import { InsightsCard } from '../../../../outcomes/insights-card.tsx'
import { PurposeTrends } from '../../../../outcomes/purpose-trends.tsx'
import { CareTimeline } from '../../../../people/care-timeline.tsx'
import { ChartActions } from '../../../../people/chart-actions.tsx'
import { ExportCard } from '../../../../people/export-card.tsx'
import { PlanSummary } from '../../../../people/plan-summary.tsx'
import { SinceLastTime } from '../../../../people/since-last-time.tsx'
import { type Chart, loadChart, useChart } from '../../../../people/use-chart.ts'
import { useMe } from '../../../../people/use-me.ts'
import { VisitList } from '../../../../people/visit-list.tsx'
import { KeptCard } from '../../../../retention/kept-card.tsx'
import { SafetyStrip } from '../../../../safety/safety-strip.tsx'
import { loadSafety, useSafety } from '../../../../safety/use-safety.ts'
import { usePageTitle } from '../../../../shell/page-title.ts'
import { ResponseCard } from '../../../../visits/response-card.tsx'
import { age, nextTime } from '../../../../words/day-words.ts'

const MapComparison = lazy(async () => {
  const { MapComparison } = await import('@healing-touch/ui/body-map/map-comparison.tsx')
  return { default: MapComparison }
})

export const Route = createFileRoute('/_in/patients/$patientId/')({
  loader: async ({ params: { patientId } }) => {
    await Promise.all([loadChart(patientId), loadSafety(patientId)])
  },
  component: ChartScreen,
  pendingComponent: () => (
    <Loading label="Opening the chart…">
      <Skeleton className="h-10 w-64" />
      <Skeleton className="h-40 rounded-xl" />
      <Skeleton className="h-96 rounded-xl" />
    </Loading>
  ),
})

function ChartScreen() {
  const { patientId } = Route.useParams()
  const chart = useChart(patientId)
  const safety = useSafety(patientId)
  const { zone, owns } = useMe()
  const name = `${chart.patient.givenName} ${chart.patient.familyName}`
  usePageTitle(name)
  return (
    <Page
      width="wide"
      above={
        <Link to="/patients">
          <ArrowLeft aria-hidden size={18} />
          Patients
        </Link>
      }
      title={name}
      subtitle={<Subtitle chart={chart} zone={zone} />}
      actions={<ChartActions chart={chart} />}
    >
      <CircleStrip circle={chart.circle} />
      <SafetyStrip
        patientId={patientId}
        safety={safety.safety}
        asked={safety.due.kinds.length === 0}
      />
      <SinceLastTime chart={chart} zone={zone} />
      <div className="grid items-start gap-6 lg:grid-cols-[1.25fr_1fr]">
        <Section title="What is changing">
          <PurposeTrends
            purposes={chart.purposes}
            others={chart.others}
            goals={chart.plan?.goals ?? []}
            visits={chart.visits.map(({ startedAt }) => startedAt)}
            zone={zone}
          />
        </Section>
        <div className="flex flex-col gap-6">
          <PlanSummary chart={chart} zone={zone} />
          <Card title="Where it hurts">
            {chart.painMaps.length === 0 ? (
              <p className="text-ink-soft">
                No body map yet. It comes with a check-in or an assessment.
              </p>
            ) : (
              <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
                <MapComparison maps={chart.painMaps} zone={zone} locale={locale} />
              </Suspense>
            )}
            {chart.unreadableMaps.map(({ at, why }) => (
              <p key={at} className="mt-3 text-sm text-attention-ink">
                The map of {formatDay(at, zone)} cannot be shown. {why}
              </p>
            ))}
          </Card>
          <ResponseCard patientId={patientId} />
          <InsightsCard patientId={patientId} />
        </div>
      </div>
      <Section title="Care so far">
        <Card>
          <CareTimeline chart={chart} zone={zone} />
        </Card>
      </Section>
      <Section title="Visits">
        <VisitList patientId={patientId} visits={chart.visits} today={chart.today} />
      </Section>
      {chart.circle.disposes && <CircleCard chart={chart} />}
      {owns && <ExportCard patientId={patientId} name={name} />}
      <KeptCard patientId={patientId} name={name} />
    </Page>
  )
}

function Subtitle({ chart, zone }: { chart: Chart; zone: string }) {
  const { patient, today, episode, therapist, nextAppointmentAt } = chart
  return (
    <>
      {[
        age(patient.birthDate, today),
        episode && `${episode.condition} since ${formatDay(episode.openedOn, 'UTC')}`,
        therapist && `with ${therapist}`,
        nextAppointmentAt ? `next ${nextTime(nextAppointmentAt, zone, today)}` : 'nothing booked',
      ]
        .filter(Boolean)
        .join(' · ')}
      {episode?.closedOn && (
        <Badge className="ml-2">Closed {formatDay(episode.closedOn, 'UTC')}</Badge>
      )}
    </>
  )
}
