import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin, Rollup } from 'vite'

/**
 * Keeps the first load of a screen within its budget: fails the build when the entry, what it imports and the named
 * routes weigh more than `kilobytes` of JavaScript (gzip, 1 kB = 1024 bytes). Also lays compressed copies beside the files.
 */
export function firstLoad({ routes, kilobytes }: { routes: string[]; kilobytes: number }): Plugin {
  return {
    name: 'first-load',
    apply: 'build',
    async writeBundle(options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const wanted = new Set<string>()
      const want = (chunk: Rollup.OutputChunk | undefined) => {
        if (!chunk || wanted.has(chunk.fileName)) return
        wanted.add(chunk.fileName)
        for (const name of chunk.imports) want(chunks.find((other) => other.fileName === name))
      }
      for (const chunk of chunks)
        if (chunk.isEntry || routes.some((route) => chunk.facadeModuleId?.includes(route)))
          want(chunk)
      for (const route of routes)
        if (!chunks.some((chunk) => Object.keys(chunk.modules).some((id) => id.includes(route))))
          this.error(`The first-load budget names ${route}, which is not in the build.`)
      let bytes = 0
      for (const chunk of chunks)
        if (wanted.has(chunk.fileName)) bytes += gzipSync(chunk.code, { level: 9 }).length
      const weight = bytes / 1024
      this.info(
        `first load: ${weight.toFixed(1)} kB of JavaScript (gzip) of ${kilobytes} kB allowed`,
      )
      if (weight > kilobytes)
        this.error(
          `The first load is ${weight.toFixed(1)} kB of JavaScript, over its budget of ${kilobytes} kB. Load what the first screen doesn't show when it is opened.`,
        )
      const folder = options.dir ?? ''
      for (const name of Object.keys(bundle))
        if (/\.(js|css|html|svg|webmanifest)$/.test(name)) await compress(join(folder, name))
    },
  }
}

async function compress(path: string): Promise<void> {
  const content = await readFile(path)
  await writeFile(`${path}.gz`, gzipSync(content, { level: 9 }))
  await writeFile(
    `${path}.br`,
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  )
}
