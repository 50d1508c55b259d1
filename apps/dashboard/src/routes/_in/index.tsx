import { Page } from '@healing-touch/ui/page.tsx'
import { createFileRoute } from '@tanstack/react-router'
import { usePageTitle } from '../../shell/page-title.ts'

export const Route = createFileRoute('/_in/')({ component: TodayScreen })

function TodayScreen() {
  usePageTitle('Today')
  return <Page title="Today">{null}</Page>
}
