import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { Card } from '@healing-touch/ui/card.tsx'
import { NumberField } from '@healing-touch/ui/number-field.tsx'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { problemOf, queryClient, trpc } from '../api.ts'
import { messageOf } from '../shell/message-of.ts'

/** For the owner: from which birthday on patients decide for themselves. */
export function MajorityCard() {
  const { data: present } = useSuspenseQuery(trpc.proxies.ageOfMajority.queryOptions())
  const [age, setAge] = useState<number | null>(present)
  const { toast } = useAnnounce()
  const save = useMutation(
    trpc.proxies.setAgeOfMajority.mutationOptions({
      onSuccess: (saved) => {
        queryClient.setQueryData(trpc.proxies.ageOfMajority.queryKey(), saved)
        toast(`From ${saved} on patients decide for themselves.`)
      },
    }),
  )

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!save.isPending) save.mutate({ was: present, age: age ?? Number.NaN })
  }

  const problem = save.error && problemOf(save.error)
  const [field] = problem?.kind === 'refused' ? problem.fields : []
  return (
    <Card title="When patients decide for themselves">
      <p className="max-w-prose text-ink-soft">
        Until that birthday a parent or guardian may answer for them in the portal; on it that ends
        by itself. It is 18 in most places; the law of yours decides.
      </p>
      <form noValidate onSubmit={submit} className="mt-3 flex flex-wrap items-end gap-3">
        <NumberField
          label="From this birthday on"
          inputMode="numeric"
          value={age ?? ''}
          onValue={setAge}
          error={field?.message}
        />
        <Button type="submit" busy={save.isPending} disabled={age === present}>
          Save
        </Button>
      </form>
      <p role="alert" className="mt-2 font-medium text-danger-ink empty:hidden">
        {save.isError && !field && messageOf(save.error)}
      </p>
    </Card>
  )
}
