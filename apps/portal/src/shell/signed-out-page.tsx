import { Logo } from '@healing-touch/ui/logo.tsx'
import { OfflineBanner } from '@healing-touch/ui/offline-banner.tsx'
import type { ReactNode } from 'react'
import { offlineWords } from './offline-words.ts'

/** The frame of what is shown outside the shell. */
export function SignedOutPage({ children }: { children: ReactNode }) {
  return (
    <>
      <OfflineBanner>{offlineWords.banner}</OfflineBanner>
      <div className="mx-auto flex min-h-dvh w-full max-w-md flex-col gap-8 px-4 pt-10 pb-16 sm:pt-20">
        <header>
          <Logo />
        </header>
        <main id="content" tabIndex={-1} className="flex flex-col gap-6">
          {children}
        </main>
      </div>
    </>
  )
}
