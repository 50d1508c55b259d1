import { Page } from '@healing-touch/ui/page.tsx'
import { createFileRoute } from '@tanstack/react-router'
import { usePageTitle } from '../../../shell/page-title.ts'

export const Route = createFileRoute('/_in/patients/')({ component: PatientsScreen })

function PatientsScreen() {
  usePageTitle('Patients')
  return <Page title="Patients">{null}</Page>
}
