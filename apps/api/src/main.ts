import { nodeTooOld } from './start/node-version.ts'

const tooOld = nodeTooOld(process.versions.node)
if (tooOld) {
  console.error(tooOld)
  process.exit(1)
}

const { run } = await import('./start/run.ts')
await run({ say: console.log, complain: console.error })
