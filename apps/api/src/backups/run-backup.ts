import { nodeTooOld } from '../start/node-version.ts'

const tooOld = nodeTooOld(process.versions.node)
if (tooOld) {
  process.stderr.write(`${tooOld}\n`)
  process.exit(1)
}
// with 'exit' end the servers that it started
process.once('SIGTERM', () => process.exit(143))

const { backupCommand } = await import('./backup-command.ts')
process.exitCode = await backupCommand(process.argv.slice(2), {
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
})
