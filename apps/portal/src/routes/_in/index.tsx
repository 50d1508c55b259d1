import { Page } from '@healing-touch/ui/page.tsx'
import { createFileRoute } from '@tanstack/react-router'
import { usePageTitle } from '../../shell/page-title.ts'

export const Route = createFileRoute('/_in/')({ component: Screen })

function Screen() {
  usePageTitle('index')
  return <Page title="index">{null}</Page>
}
