import CircleCheck from 'lucide-react/icons/circle-check'
import Info from 'lucide-react/icons/info'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import X from 'lucide-react/icons/x'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react'
import { Button, IconButton } from './button.tsx'

const icons = {
  good: <CircleCheck aria-hidden size={20} className="shrink-0" />,
  neutral: <Info aria-hidden size={20} className="shrink-0" />,
  attention: <TriangleAlert aria-hidden size={20} className="shrink-0" />,
}

type ToastLook = {
  tone?: keyof typeof icons
  /** One thing to do about it, such as undo; the message then stays until it is closed. */
  action?: { label: string; onPress: () => void }
}
type Message = { key: number; text: string; seen: boolean; look: ToastLook }

export type Announce = {
  /** Shows a short message at the edge of the screen and reads it out politely. */
  toast: (text: string, look?: ToastLook) => void
  /** Reads it out only, for what the eye sees anyway. */
  say: (text: string) => void
}

const silent: Announce = { toast: () => {}, say: () => {} }
const AnnounceContext = createContext(silent)

export function useAnnounce() {
  return useContext(AnnounceContext)
}

const readingTime = 6_000

/** Once around the app: holds the live region and the latest message. */
export function Announcer({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState<Message | null>(null)
  const key = useRef(0)

  const post = useCallback((text: string, seen: boolean, look: ToastLook = {}) => {
    key.current += 1
    setMessage({ key: key.current, text, seen, look })
  }, [])
  const [announce] = useState<Announce>(() => ({
    toast: (text, look) => post(text, true, look),
    say: (text) => post(text, false),
  }))

  useEffect(() => {
    if (!message?.seen || message.look.action) return
    const timer = setTimeout(() => setMessage(null), readingTime)
    return () => clearTimeout(timer)
  }, [message])

  return (
    <AnnounceContext value={announce}>
      {children}
      <div
        role="status"
        className="pointer-events-none fixed inset-x-0 bottom-24 z-40 flex justify-center px-4 lg:bottom-6 print:hidden"
      >
        {message?.seen === false && (
          <span key={message.key} className="sr-only">
            {message.text}
          </span>
        )}
        {message?.seen && (
          <Toast
            key={message.key}
            text={message.text}
            {...message.look}
            onClose={() => setMessage(null)}
          />
        )}
      </div>
    </AnnounceContext>
  )
}

type ToastProps = ToastLook & { text: string; onClose: () => void }

export function Toast({ text, tone = 'good', action, onClose }: ToastProps) {
  return (
    <div className="pointer-events-auto flex max-w-md items-center gap-3 rounded-xl bg-ink py-1.5 pr-1.5 pl-4 text-paper shadow-lg motion-safe:animate-rise">
      {icons[tone]}
      <p className="py-1.5 font-medium">{text}</p>
      {action && (
        <Button
          tone="quiet"
          size="small"
          className="text-paper underline hover:text-ink"
          onClick={() => {
            action.onPress()
            onClose()
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton
        label="Close message"
        icon={<X aria-hidden size={18} />}
        className="text-paper hover:text-ink"
        onClick={onClose}
      />
    </div>
  )
}
