import type { Drill } from './drill-restore.ts'

export function wordRows({ rows, missing }: Pick<Drill, 'rows' | 'missing'>): string {
  return `${rows.toLocaleString('en')} rows, ${missing} missing`
}

export function wordBytes(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
