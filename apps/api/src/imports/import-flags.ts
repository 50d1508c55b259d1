import { parseArgs } from 'node:util'
import { fieldErrors } from '@healing-touch/domain/field-errors.ts'
import { ImportedSeries } from '@healing-touch/domain/imports/import.ts'
import { ImportMapping } from '@healing-touch/domain/imports/mapping.ts'
import { z } from 'zod'
import type { ImportPlan } from './prepare-import.ts'

export type ImportWish =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly sentences: readonly string[] }
  | { readonly kind: 'undo'; readonly id: string; readonly practice: string | null }
  | {
      readonly kind: 'import'
      readonly file: string
      readonly plan: Pick<ImportPlan, 'series' | 'mapping'>
      readonly practice: string | null
      readonly takeGoodRows: boolean
      readonly dryRun: boolean
    }

export const importHelp = `Brings past outcomes along from a CSV file: one row for each person, one column for each time.

  npx --yes pnpm run import-outcomes FILE --name "Headache severity" --low 0 --high 100 --better lower \\
    --times "Baseline,3 months,12 months" --values score1,score2,score3 --subject id

  --name        what was measured
  --low, --high the lowest and the highest value it can have
  --better      lower or higher
  --times       the names of the times, baseline first, separated by commas
  --values      the column of each time, in the same order
  --subject     the column that says whose row it is
  --practitioner, --group
                the columns that say who treated, and which group (optional)
  --group-names what the groups are called, such as "1=Acupuncture,0=Usual care"
  --zero-means-missing-beside
                for each time a column: where it is empty, a 0 means missing; such as ",days2,days3"
  --practice    the practice's name, where the database has several
  --dry-run     says what would happen and changes nothing
  --take-good-rows
                imports although some rows are refused; they stay behind
  --undo ID     takes an import back
  --help        this

DATABASE_URL and DATA_DIR say where the database is, as for starting. A refused row is never half taken.
It ends with 0 when done, 1 when something was refused or went wrong, 2 when the command was not understood.`

const words = { type: 'string' } as const
const yes = { type: 'boolean' } as const
const options = {
  name: words,
  low: words,
  high: words,
  better: words,
  times: words,
  values: words,
  subject: words,
  practitioner: words,
  group: words,
  'group-names': words,
  'zero-means-missing-beside': words,
  practice: words,
  undo: words,
  'dry-run': yes,
  'take-good-rows': yes,
  help: yes,
} as const

/** What the command line asks for, or what is wrong with it, one sentence for each thing. */
export function readImportFlags(argv: readonly string[]): ImportWish {
  const read = parse(withNegatives(argv.filter((word) => word !== '--')))
  if (typeof read === 'string') return wrong(read)
  const { values: given, positionals } = read
  if (given.help) return { kind: 'help' }
  const practice = given.practice ?? null
  if (given.undo !== undefined)
    return z.uuid().safeParse(given.undo).success
      ? { kind: 'undo', id: given.undo, practice }
      : wrong(`--undo needs the id that the import printed, not "${given.undo}".`)
  const [file, ...more] = positionals
  if (file === undefined)
    return wrong('Which file? Name it after import-outcomes; --help says how.')
  if (more.length > 0)
    return wrong(
      `One file at a time: "${more[0]}" is one too many. Does a name with spaces need quotation marks?`,
    )
  const missing = (['name', 'low', 'high', 'better', 'times', 'values', 'subject'] as const).filter(
    (flag) => given[flag] === undefined,
  )
  if (missing.length > 0) return wrong(...missing.map((flag) => `--${flag} is missing.`))
  const groupNames = readNames(given['group-names'])
  if (groupNames === null)
    return wrong('--group-names must look like "1=Acupuncture,0=Usual care".')
  const values = list(given.values)
  const beside = given['zero-means-missing-beside']
  const series = ImportedSeries.safeParse({
    name: given.name,
    low: number(given.low),
    high: number(given.high),
    better: given.better,
    times: list(given.times),
  })
  const mapping = ImportMapping.safeParse({
    subject: given.subject,
    practitioner: given.practitioner || null,
    group: given.group || null,
    groupNames,
    values,
    zeroMeansMissingBeside:
      beside === undefined ? values.map(() => null) : list(beside).map((name) => name || null),
  })
  if (!series.success || !mapping.success)
    return wrong(
      ...[series.error, mapping.error].flatMap((error) =>
        error
          ? fieldErrors(error).map(({ field, message }) => `--${flagOf(field)}: ${message}`)
          : [],
      ),
    )
  return {
    kind: 'import',
    file,
    plan: { series: series.data, mapping: mapping.data },
    practice,
    takeGoodRows: given['take-good-rows'] ?? false,
    dryRun: given['dry-run'] ?? false,
  }
}

/** `--low -10` as `--low=-10`: by itself -10 would be taken for an option. */
function withNegatives(argv: readonly string[]): string[] {
  return argv.flatMap((word, index) => {
    if (word === '-h') return ['--help']
    const next = argv[index + 1] ?? ''
    if (/^--(low|high)$/.test(word) && /^-[\d.]/.test(next)) return [`${word}=${next}`]
    return /^-[\d.]/.test(word) && /^--(low|high)$/.test(argv[index - 1] ?? '') ? [] : [word]
  })
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    const flag = /'(-{1,2}[\w-]+)/.exec(message)?.[1] ?? 'An option'
    if (/does not take an argument/.test(message)) return `${flag} stands alone, without a value.`
    if (/argument missing|ambiguous/.test(message)) return `${flag} needs a value after it.`
    return `There is no option ${flag}. --help lists what there is.`
  }
}

function wrong(...sentences: string[]): ImportWish {
  return { kind: 'wrong', sentences }
}

function list(text = ''): string[] {
  return text.split(',').map((word) => word.trim())
}

function number(text = ''): number {
  return text.trim() === '' ? Number.NaN : Number(text)
}

function readNames(text: string | undefined): Record<string, string> | null {
  const pairs = text === undefined ? [] : list(text).map((pair) => pair.split('='))
  if (pairs.some((pair) => pair.length !== 2 || pair.some((word) => word.trim() === '')))
    return null
  return Object.fromEntries(pairs.map(([value = '', name = '']) => [value.trim(), name.trim()]))
}

function flagOf(field: string): string {
  const [first = ''] = field.split('.')
  return first.replaceAll(/\p{Lu}/gu, (letter) => `-${letter.toLowerCase()}`)
}
