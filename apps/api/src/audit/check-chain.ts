import { createHash } from 'node:crypto'

/** An entry as the database keeps it; `text` is what its hash is taken of. */
export type Link = {
  readonly seq: number
  readonly at: string
  readonly text: string
  readonly previous: Buffer
  readonly hash: Buffer
}

/** The end of a chain: as the database knows it, or as it was noted outside of it some day. */
export type Head = { readonly seq: number; readonly hash: string }

export type Break = {
  readonly seq: number
  readonly kind: 'missing' | 'changed' | 'out-of-place' | 'back-dated' | 'cut-off'
}

export type ChainCheck = {
  readonly entries: number
  /** In order; more than these are not listed. */
  readonly breaks: readonly Break[]
}

const mostBreaks = 50

/**
 * Reads a chain from its first entry to its last and says where it was tampered with: an entry changed, removed, put
 * elsewhere, dated before the one it follows, or everything after some entry cut off. `heads` are ends that the chain must
 * still have; one noted outside the database finds a cut that the database itself has forgotten.
 */
export async function checkChain(
  pages: AsyncIterable<readonly Link[]>,
  heads: readonly Head[],
): Promise<ChainCheck> {
  const breaks: Break[] = []
  const wanted = new Map(heads.map(({ seq, hash }) => [`${seq}`, hash]))
  const found = (seq: number, kind: Break['kind']) => {
    if (breaks.length < mostBreaks) breaks.push({ seq, kind })
  }
  let last: Pick<Link, 'seq' | 'at' | 'hash'> = { seq: 0, at: '', hash: Buffer.alloc(0) }
  let entries = 0
  for await (const links of pages)
    for (const { seq, at, text, previous, hash } of links) {
      entries += 1
      if (seq !== last.seq + 1) found(last.seq + 1, 'missing')
      else if (!previous.equals(last.hash)) found(seq, 'out-of-place')
      const sealed = createHash('sha256').update(previous).update(text).digest()
      if (!sealed.equals(hash) || differs(wanted.get(`${seq}`), hash)) found(seq, 'changed')
      if (at < last.at) found(seq, 'back-dated')
      last = { seq, at, hash }
    }
  const end = Math.max(0, ...heads.map(({ seq }) => seq))
  if (end > last.seq) found(last.seq + 1, 'cut-off')
  return { entries, breaks }
}

function differs(noted: string | undefined, hash: Buffer): boolean {
  return noted !== undefined && noted !== hash.toString('hex')
}
