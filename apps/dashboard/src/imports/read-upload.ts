export type Upload = { readonly name: string; readonly content: string }

const mostBytes = 10 * 1024 * 1024

/** A chosen file as base64, or a sentence that says why not; its size is looked at before it is read. */
export async function readUpload(
  file: File,
): Promise<{ ok: true; upload: Upload } | { ok: false; message: string }> {
  if (file.size > mostBytes)
    return no(
      `“${file.name}” is ${Math.round(file.size / 1024 / 1024)} MB; at most 10 MB can be brought along at once. Split it into parts.`,
    )
  if (file.size === 0) return no(`“${file.name}” is empty. Its first row must name the columns.`)
  try {
    const content = toBase64(new Uint8Array(await file.arrayBuffer()))
    return { ok: true, upload: { name: file.name.slice(-200), content } }
  } catch {
    return no(`“${file.name}” could not be read. Is it a folder, or open in another program?`)
  }
}

function no(message: string) {
  return { ok: false as const, message }
}

function toBase64(bytes: Uint8Array): string {
  // as arguments of one call, a large file would overflow the stack
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += 32_766)
    parts.push(btoa(String.fromCharCode(...bytes.subarray(start, start + 32_766))))
  return parts.join('')
}
