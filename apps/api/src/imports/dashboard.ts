import { groupChoices } from '@healing-touch/domain/imports/group-choices.ts'
import { suggestMapping } from '@healing-touch/domain/imports/suggest-mapping.ts'
import { accept, refuse } from '@healing-touch/domain/result.ts'
import { z } from 'zod'
import { memberProcedure, notFound, router } from '../gate.ts'
import { oneAtATime } from '../people/one-at-a-time.ts'
import { ImportPlan, prepareImport, UploadedFile } from './prepare-import.ts'
import { readFile } from './read-file.ts'
import { allImports, findImport, saveImport, undoImport } from './store.ts'

const shownRows = 5

export const dashboardImports = router({
  list: memberProcedure
    .meta({ opensRecords: false })
    .query(({ ctx: { trx, actor } }) => allImports(trx, actor.practiceId)),

  /** The file's columns, its first rows and a first guess at what they mean. */
  look: memberProcedure
    .meta({ opensRecords: false })
    .input(z.strictObject({ file: UploadedFile }))
    .mutation(({ input }) => {
      const table = readFile(Buffer.from(input.file.content, 'base64'))
      if (!table.ok) return refuse(table.refusal)
      const { header, rows } = table.value
      if (rows.length === 0)
        return refuse({ kind: header.length > 0 ? 'no-rows' : 'empty' } as const)
      return accept({
        header,
        rows: rows.slice(0, shownRows),
        count: rows.length,
        mapping: suggestMapping(header),
        groups: groupChoices(table.value),
      })
    }),

  /** The dry run. */
  preview: memberProcedure
    .meta({ opensRecords: false })
    .input(ImportPlan)
    .mutation(({ input }) => {
      const report = prepareImport(Buffer.from(input.file.content, 'base64'), input)
      if (!report.ok) return report
      const { read, taken, refused, missing } = report.value
      return accept({
        read,
        taken: taken.length,
        missing,
        groups: [...new Set(taken.map(({ group }) => group))],
        refused,
      })
    }),

  /** Brings the outcomes along in one transaction, as the dry run said it would; a second try answers the first's result. */
  run: memberProcedure
    .input(ImportPlan.extend({ id: z.uuid(), refused: z.int().min(0).max(1_000_000) }))
    .mutation(async ({ ctx: { trx, actor }, input }) => {
      const [, known] = await Promise.all([
        oneAtATime(trx, input.id),
        findImport(trx, actor.practiceId, input.id),
      ])
      if (known) return accept(known)
      const report = prepareImport(Buffer.from(input.file.content, 'base64'), input)
      if (!report.ok) return report
      const { taken, refused } = report.value
      // whoever imports has seen how many rows stay behind
      if (refused.length !== input.refused || taken.length === 0)
        return refuse({
          kind: 'not-as-previewed' as const,
          taken: taken.length,
          refused: refused.length,
        })
      const made = {
        id: input.id,
        fileName: input.file.name,
        series: input.series,
        taken: taken.length,
        refused: refused.length,
        importedAt: actor.now,
        importedBy: actor.id,
        importedByName: actor.name,
        undoneAt: null,
      }
      await saveImport(trx, actor.practiceId, made, taken)
      return accept(made)
    }),

  /** Takes an import back; one that is taken back already stays so. */
  undo: memberProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .mutation(async ({ ctx: { trx, actor }, input }) => {
      const undone = await undoImport(trx, actor.practiceId, input.id, actor.now)
      if (!undone && !(await findImport(trx, actor.practiceId, input.id))) throw notFound()
      return allImports(trx, actor.practiceId)
    }),
})
