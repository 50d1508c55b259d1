import WifiOff from 'lucide-react/icons/wifi-off'
import { type ReactNode, useSyncExternalStore } from 'react'

function listen(changed: () => void) {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}

export function useOnline() {
  return useSyncExternalStore(
    listen,
    () => navigator.onLine,
    () => true,
  )
}

/** Stays in the page, so that a screen reader hears it when it fills. */
export function OfflineBanner({ children }: { children?: ReactNode }) {
  const online = useOnline()
  return (
    <div role="status" className="print:hidden">
      {!online && (
        <p className="flex items-center justify-center gap-2 bg-attention-soft px-4 py-2 text-sm font-medium text-attention-ink">
          <WifiOff aria-hidden size={18} className="shrink-0" />
          {children ?? 'You are offline. You can keep reading; changes need a connection.'}
        </p>
      )}
    </div>
  )
}
