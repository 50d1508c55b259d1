const kinds = { csv: 'text/csv', json: 'application/json', html: 'text/html' } as const

/** Saves a text as a file on this device, under a name that every file system takes. */
export function download(name: string, kind: keyof typeof kinds, text: string): void {
  const blob = new Blob([text], { type: `${kinds[kind]};charset=utf-8` })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = `${name
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .toLowerCase()}.${kind}`
  link.click()
  // Safari reads the address a moment after the click
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
