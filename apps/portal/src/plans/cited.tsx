import { useQuery } from '@tanstack/react-query'
import { trpc } from '../api.ts'
import { markWords } from './evidence-words.ts'
import type { Why } from './plan-answer.ts'

/** A source that a reader can find, and how far our reading of it can be trusted. */
export function Cited({ source: { citation, url, mark } }: { source: Why['sources'][number] }) {
  const { data } = useQuery(trpc.plans.current.queryOptions())
  return (
    <>
      {url ? (
        <a href={url} target="_blank" rel="noreferrer" className="underline">
          {citation}
        </a>
      ) : (
        citation
      )}{' '}
      ({markWords(mark, data?.plan?.reviewed === true)})
    </>
  )
}
