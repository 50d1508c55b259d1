import type { ImportMapping } from './mapping.ts'

/**
 * A first guess at what a file's columns mean, by their names; a person confirms or changes it. Columns that share a
 * name and differ by a number (pk1, pk2, pk5) are taken for one measure at several times.
 */
export function suggestMapping(header: readonly string[]): ImportMapping {
  const find = (...words: string[]) =>
    header.find((name) => words.includes(name.toLowerCase().replaceAll(/[^a-z]/g, ''))) ?? null
  const subject = find('id', 'patient', 'patientid', 'subject', 'subjectid', 'client', 'clientid')
  const practitioner = find('practitioner', 'therapist', 'acupuncturist', 'clinician', 'provider')
  const group = find('group', 'arm', 'treatment', 'cohort')
  const measure = [...numberedFamilies(header).values()].find((family) => family.length > 1)
  const values = (measure ?? []).slice(0, 12)
  return {
    subject: subject ?? header[0] ?? '',
    practitioner,
    group,
    groupNames: {},
    values,
    zeroMeansMissingBeside: values.map(() => null),
  }
}

function numberedFamilies(header: readonly string[]): Map<string, string[]> {
  const families = new Map<string, string[]>()
  for (const name of header) {
    const stem = name.match(/^(.*?)[ _-]?\d+$/)?.[1]
    if (!stem) continue
    const family = families.get(stem)
    if (family) family.push(name)
    else families.set(stem, [name])
  }
  return families
}
