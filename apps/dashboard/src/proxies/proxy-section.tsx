import { useAnnounce } from '@healing-touch/ui/announcer.tsx'
import { Button } from '@healing-touch/ui/button.tsx'
import { Loading } from '@healing-touch/ui/status.tsx'
import { useQuery } from '@tanstack/react-query'
import UserPlus from 'lucide-react/icons/user-plus'
import { useState } from 'react'
import { trpc } from '../api.ts'
import { messageOf } from '../shell/message-of.ts'
import { AddProxy } from './add-proxy.tsx'
import { ProxyRow } from './proxy-row.tsx'

/** Who answers in the patient's place, and did. */
export function ProxySection({ patientId, name }: { patientId: string; name: string }) {
  const proxies = useQuery(trpc.proxies.list.queryOptions({ patientId }))
  const { toast } = useAnnounce()
  const [adding, setAdding] = useState(false)
  return (
    <section aria-labelledby="proxies" className="mt-6 border-t border-line pt-5">
      <h3 id="proxies" className="text-lg">
        Who answers for {name}
      </h3>
      <p className="mt-1 text-sm text-ink-soft">
        A child's parent, a carer {name} agreed to, or a legal representative. They see what {name}{' '}
        would see, and what they answer is marked as theirs.
      </p>
      {proxies.isPending && <Loading />}
      <p role="alert" className="font-medium text-danger-ink empty:hidden">
        {proxies.isError && messageOf(proxies.error)}
      </p>
      {proxies.data && proxies.data.length > 0 && (
        <ul className="mt-2 divide-y divide-line">
          {proxies.data.map((proxy) => (
            <ProxyRow key={proxy.id} patientId={patientId} proxy={proxy} />
          ))}
        </ul>
      )}
      {adding ? (
        <AddProxy
          patientId={patientId}
          onCancel={() => setAdding(false)}
          onSent={(email) => {
            setAdding(false)
            toast(`The invitation to ${email} is on its way.`)
          }}
        />
      ) : (
        <Button
          className="mt-3"
          icon={<UserPlus aria-hidden size={18} />}
          onClick={() => setAdding(true)}
        >
          Add somebody
        </Button>
      )}
    </section>
  )
}
