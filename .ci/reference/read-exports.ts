import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript-api'

export type Export = {
  readonly name: string
  readonly kind: 'function' | 'schema' | 'constant' | 'type'
  /** The declaration as written: a function without its body, a long table of data as its keys. */
  readonly signature: string
  readonly doc: string
}

export type Module = {
  /** Its path under `packages/domain/src`. */
  readonly file: string
  readonly noun: string
  readonly exports: readonly Export[]
}

const longestData = 30

/** Every module of the domain and what it exports; the catalogues' entries have pages of their own. */
export function readModules(source: string): Module[] {
  return globSync('**/*.ts', { cwd: source })
    .filter((file) => !file.endsWith('.test.ts') && !/(^|\/)catalogue(\/|\.ts$)/.test(file))
    .toSorted()
    .map((file) => ({
      file,
      noun: file.includes('/') ? file.slice(0, file.indexOf('/')) : 'everywhere',
      exports: readExports(readFileSync(`${source}/${file}`, 'utf8')),
    }))
    .filter((module) => module.exports.length > 0)
}

/** What one file exports, in its own order; a schema and its inferred type of the same name are one entry. */
export function readExports(text: string): Export[] {
  const file = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true)
  const found = file.statements.filter(isExported).flatMap((statement) => describe(statement, file))
  const schemas = new Set(found.filter(({ kind }) => kind === 'schema').map(({ name }) => name))
  return found.filter(({ kind, name }) => !(kind === 'type' && schemas.has(name)))
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  )
}

function describe(statement: ts.Statement, file: ts.SourceFile): Export[] {
  const doc = docOf(statement)
  if (ts.isFunctionDeclaration(statement) && statement.name) {
    const end = statement.body?.getStart(file) ?? statement.getEnd()
    const signature = file.text.slice(statement.getStart(file), end)
    return [{ name: statement.name.text, kind: 'function', signature: bare(signature), doc }]
  }
  if (ts.isTypeAliasDeclaration(statement))
    return [{ name: statement.name.text, kind: 'type', signature: bare(statement.getText()), doc }]
  if (!ts.isVariableStatement(statement)) return []
  return statement.declarationList.declarations.map((declaration) => {
    const shape = /^z\b|\bz\.(strict|loose)?[oO]bject\(|\bz\s*\.\w+\(/.test(
      declaration.initializer?.getText() ?? '',
    )
    return {
      name: declaration.name.getText(),
      kind: shape ? 'schema' : 'constant',
      signature: `const ${shape ? declaration.getText() : shorten(declaration)}`,
      doc,
    }
  })
}

function bare(declaration: string): string {
  return declaration.replace(/^export /, '').trim()
}

/** A constant with a long table in it, told by its keys. */
function shorten(declaration: ts.VariableDeclaration): string {
  const whole = declaration.getText()
  const table = declaration.initializer && firstTable(declaration.initializer)
  if (!table || whole.split('\n').length <= longestData) return whole
  const keys = ts.isObjectLiteralExpression(table)
    ? table.properties.flatMap((property) => property.name?.getText() ?? '…')
    : [`${table.elements.length} entries`]
  const [open, close] = ts.isObjectLiteralExpression(table) ? '{}' : '[]'
  const start = table.getStart() - declaration.getStart()
  const end = table.getEnd() - declaration.getStart()
  return `${whole.slice(0, start)}${open} /* ${keys.join(', ')} */ ${close}${whole.slice(end)}`
}

function firstTable(
  node: ts.Node,
): ts.ObjectLiteralExpression | ts.ArrayLiteralExpression | undefined {
  if (ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node)) return node
  return ts.forEachChild(node, firstTable)
}

function docOf(statement: ts.Statement): string {
  return ts
    .getJSDocCommentsAndTags(statement)
    .filter(ts.isJSDoc)
    .map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '')
    .join('\n\n')
    .replace(/[ \t]*\n[ \t]*(?!\n|[-*] )/g, (gap) => (gap.includes('\n\n') ? '\n\n' : '\n'))
    .trim()
}
