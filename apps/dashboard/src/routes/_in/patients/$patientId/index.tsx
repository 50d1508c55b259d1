import { Page } from '@healing-touch/ui/page.tsx'
import { createFileRoute } from '@tanstack/react-router'
import { usePageTitle } from '../../../../shell/page-title.ts'

export const Route = createFileRoute('/_in/patients/$patientId/')({ component: ChartScreen })

function ChartScreen() {
  usePageTitle('Chart')
  return <Page title="Chart">{null}</Page>
}
