import { siteName } from '@healing-touch/domain/body/site-key.ts'
import { seriesName, unitOf } from '@healing-touch/domain/outcomes/variant.ts'
import { entryOf } from '@healing-touch/domain/plans/plan-catalogue.ts'
import { factKinds } from '@healing-touch/domain/safety/fact-kinds.ts'
import { barrierNames } from '@healing-touch/domain/self-care/barriers.ts'
import { wordEntry } from '../audit/word-entry.ts'
import type { KnownEntries } from '../library/own-entries.ts'
import { wallClock } from '../today/wall-clock.ts'
import type { ExportedRecord } from './export-record.ts'

type Cells = readonly (string | number | null)[]

/** The same as the file for programs, to read and to print: one page without anything from elsewhere. */
export function recordPage(exported: ExportedRecord, known: KnownEntries): string {
  const { practice, patient, record, members, access } = exported
  const when = (at: string) => Object.values(wallClock(at, practice.zone)).join(' ')
  const who = (id: string | null) => members.find((one) => one.id === id)?.name ?? ''
  const condition = (id: string) => entryOf(known.conditions, id)?.name ?? id
  const technique = (id: string) => entryOf(known.techniques, id)?.name ?? id
  const care = (id: string) => entryOf(known.selfCare, id)?.name ?? id
  const measure = (id: string, variant: string | null, side: 'left' | 'right' | null = null) => {
    const instrument = known.findInstrument(id)
    return instrument ? seriesName(instrument, variant, side) : id
  }
  const routine = (id: string) => care(record.routine.find((one) => one.id === id)?.self_care ?? '')
  const title = `${patient.given_name} ${patient.family_name}`
  return page(`Record of ${title}`, [
    table(
      'Person',
      ['', ''],
      [
        ['Born', patient.birth_date],
        ['E-mail', patient.email],
        ['Phone', patient.phone],
        ['Therapist', who(patient.therapist_id)],
        ['Practice', practice.name],
        ['Exported', `${when(exported.exportedAt)} by ${exported.exportedBy}`],
      ],
    ),
    table(
      'Courses of care',
      ['Condition', 'From', 'To'],
      record.episode.map((row) => [condition(row.condition), row.opened_on, row.closed_on]),
    ),
    ...record.assessment.map(({ at, member_id, content }) =>
      table(
        `Assessment of ${when(at)}`,
        ['', ''],
        [
          ['By', who(member_id)],
          ['Conditions', content.conditions.map(condition).join(', ')],
          ['Pain in the past week', content.painPastWeek],
          [
            'Stirred up',
            { low: 'not easily', moderate: 'somewhat easily', high: 'easily' }[
              content.irritability
            ],
          ],
          [
            'Wants back',
            content.activities.map((one) => `${one.activity} (${one.rating} of 10)`).join('; '),
          ],
          ['Findings', content.findings],
          [
            'Hypotheses',
            content.hypotheses.map((one) => `${one.statement} (${one.status})`).join('; '),
          ],
        ],
      ),
    ),
    ...record.plan.map(({ version, created_at, created_by, status, content, change_reason }) =>
      table(
        `Plan, version ${version}, of ${when(created_at)}`,
        ['', ''],
        [
          ['By', who(created_by)],
          ['Status', status],
          ['Why it changed', change_reason],
          [
            'Goals',
            content.goals
              .map(
                (goal) =>
                  `${goal.words}: ${measure(goal.series.instrument, goal.series.variant, goal.series.side)} from ${goal.baseline} to ${goal.target} by ${goal.byDay}`,
              )
              .join('; '),
          ],
          ['Visits', `${content.dose.minutes} minutes, ${content.dose.weeks} weeks`],
          [
            'Techniques',
            content.techniques
              .map(
                (one) =>
                  `${technique(one.technique)} (${one.sites.map(siteName).join(', ')}; ${one.minutes} minutes${one.pressure === null ? '' : `, pressure ${one.pressure}`})`,
              )
              .join('; '),
          ],
          [
            'At home',
            content.selfCare
              .map((one) => `${care(one.selfCare)}, ${one.perWeek} times a week`)
              .join('; '),
          ],
          ['Cautions', content.cautions.map(({ text }) => text).join(' ')],
        ],
      ),
    ),
    ...record.visit.map(
      ({ id, started_at, member_id, minutes, note, ledger, charted_at, signed_by }) =>
        table(
          `Visit of ${when(started_at)}`,
          ['', ''],
          [
            ['With', who(member_id)],
            ['Minutes', minutes],
            ['Signed', charted_at && signed_by && `${when(charted_at)} by ${who(signed_by)}`],
            ['What was said', note.subjective],
            ['What was found', note.objective],
            ['What it means', note.assessment],
            ['What comes next', note.plan],
            [
              'What was done',
              ledger
                .map(
                  (line) =>
                    `${technique(line.technique)}, ${siteName(line)}: ${line.minutes} minutes${line.pressure === null ? '' : `, pressure ${line.pressure}`}`,
                )
                .join('; '),
            ],
            ...record.amendment
              .filter(({ visit_id }) => visit_id === id)
              .map((one): [string, string] => [
                `Amended ${when(one.at)} by ${who(one.member_id)}`,
                `${one.text} (${one.reason})`,
              ]),
          ],
        ),
    ),
    table(
      'Measurements',
      ['When', 'Measure', 'Value', 'By'],
      record.outcome.map((row) => {
        const instrument = known.findInstrument(row.instrument)
        const unit = instrument ? unitOf(instrument, row.variant) : null
        const corrected = record.outcome.some(({ corrects }) => corrects === row.id)
        return [
          when(row.at),
          measure(row.instrument, row.variant, row.side),
          `${row.score ?? 'not scored'}${unit ? ` ${unit}` : ''}${corrected ? ' (corrected later)' : ''}`,
          row.recorded_by,
        ]
      }),
    ),
    table(
      'Where it hurt',
      ['When', 'Places'],
      record.pain_map.map(({ at, content }) => [
        when(at),
        content.marks.map((mark) => `${siteName(mark)} ${mark.intensity} of 10`).join('; ') ||
          'nowhere',
      ]),
    ),
    table(
      'Safety answers',
      ['Day', 'Question', 'Answer', 'By'],
      record.safety_fact.map(({ content, kind, recorded_by }) => [
        content.recordedOn,
        entryOf(factKinds, kind)?.see ?? kind,
        [
          { present: 'yes', absent: 'no', unknown: 'not known' }[content.state],
          content.sites.map(siteName).join(', '),
          content.since && `since ${content.since}`,
          content.until && `until ${content.until}`,
          content.value,
        ]
          .filter((part) => part !== null && part !== '')
          .join(', '),
        recorded_by,
      ]),
    ),
    table(
      'Answers that somebody looked at',
      ['Raised', 'How soon', 'Reviewed', 'Note'],
      record.safety_review.map((row) => [
        when(row.raised_at),
        row.level,
        row.reviewed_at && `${when(row.reviewed_at)} by ${who(row.reviewed_by)}`,
        row.note,
      ]),
    ),
    table(
      'Self-care',
      ['What', 'Times a week', 'From', 'To'],
      record.routine.map((row) => [care(row.self_care), row.per_week, row.starts_on, row.ends_on]),
    ),
    table(
      'Self-care by day',
      ['Day', 'What', 'Done', 'What got in the way'],
      record.tick.map((row) => [
        row.day,
        routine(row.routine_id),
        row.state,
        row.barrier && barrierNames[row.barrier],
      ]),
    ),
    table(
      'Appointments',
      ['From', 'To', 'With', 'Status'],
      record.appointment.map((row) => [
        when(row.starts_at),
        when(row.ends_at),
        who(row.member_id),
        row.status,
      ]),
    ),
    table(
      'Check-ins',
      ['When'],
      record.check_in.map(({ at }) => [when(at)]),
    ),
    table(
      'Who opened this record',
      ['When', 'Who', 'What', 'Reason'],
      access.map((one) => [
        when(one.at),
        one.who,
        `${wordEntry(one.what)}${one.action === 'denied' ? ' (refused)' : ''}`,
        one.reason,
      ]),
    ),
  ])
}

function page(title: string, sections: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1f2a2a }
h1, h2 { line-height: 1.2 } h2 { margin-top: 2.5rem; font-size: 1.2rem }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid #ddd; white-space: pre-wrap; overflow-wrap: anywhere }
th[scope=row] { width: 12rem } tr { break-inside: avoid }
</style>
<h1>${escaped(title)}</h1>
${sections.join('\n')}
</html>
`
}

/** With a heading over it; rows of a pair of name and value leave the empty ones out. */
function table(heading: string, heads: readonly string[], rows: readonly Cells[]): string {
  const named = heads[0] === ''
  const shown = named ? rows.filter(([, value]) => value !== null && value !== '') : rows
  if (shown.length === 0) return `<h2>${escaped(heading)}</h2>\n<p>Nothing.</p>`
  const head = named
    ? ''
    : `<thead><tr>${heads.map((one) => `<th scope="col">${escaped(one)}</th>`).join('')}</tr></thead>`
  const body = shown.map((cells) => {
    const told = cells.map((cell, index) =>
      named && index === 0 ? `<th scope="row">${escaped(cell)}</th>` : `<td>${escaped(cell)}</td>`,
    )
    return `<tr>${told.join('')}</tr>`
  })
  return `<h2>${escaped(heading)}</h2>\n<table>${head}<tbody>${body.join('\n')}</tbody></table>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(cell: string | number | null | undefined): string {
  return String(cell ?? '').replaceAll(/[&<>"']/g, (one) => entities[one] ?? one)
}
