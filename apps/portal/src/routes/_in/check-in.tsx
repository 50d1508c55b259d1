import { Page } from '@healing-touch/ui/page.tsx'
import { createFileRoute } from '@tanstack/react-router'
import { usePageTitle } from '../../shell/page-title.ts'

export const Route = createFileRoute('/_in/check-in')({ component: Screen })

function Screen() {
  usePageTitle('check in')
  return <Page title="check in">{null}</Page>
}
