import type { ColumnType } from 'kysely'

/** A jsonb column: read as its shape, written as text by `json()`, so that arrays never turn into PostgreSQL arrays. */
export type Json<Shape> = ColumnType<Shape, JsonText<Shape>, JsonText<Shape>>

export type JsonText<Shape> = string & { readonly __shape?: Shape }

export function json<Shape>(value: Shape): JsonText<Shape> {
  return JSON.stringify(value)
}
