import { nodeTooOld } from '../start/node-version.ts'

const tooOld = nodeTooOld(process.versions.node)
if (tooOld) {
  process.stderr.write(`${tooOld}\n`)
  process.exit(1)
}

const { verifyCommand } = await import('./verify-command.ts')
process.exitCode = await verifyCommand({
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
})
