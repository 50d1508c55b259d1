/** The one-way streets of the monorepo. Every message names the right home. */
const typeOnly = ['type-only']
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files need each other: move what both need into a third file of the same noun.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: typeOnly } },
    },
    {
      name: 'domain-is-pure',
      comment:
        'packages/domain may import zod and itself. I/O belongs in apps/api, pictures in packages/ui.',
      severity: 'error',
      from: { path: '^packages/domain/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^packages/domain/src', 'node_modules/zod/'] },
    },
    {
      name: 'ui-knows-the-domain-only',
      comment:
        'packages/ui may import packages/domain and picture libraries. Requests belong in the apps.',
      severity: 'error',
      from: { path: '^packages/ui/src' },
      to: { path: '^apps/|@trpc|@tanstack|kysely|hono' },
    },
    {
      name: 'screens-see-the-api-as-types',
      comment: "A screen may import the API's router type (import type …) and nothing else of it.",
      severity: 'error',
      from: { path: '^apps/(portal|dashboard)/src' },
      to: { path: '^apps/api/', dependencyTypesNot: typeOnly },
    },
    {
      name: 'portal-never-names-the-dashboard',
      comment:
        "The patient's app knows the portal router only; what both apps need lives in packages/ui.",
      severity: 'error',
      from: { path: '^apps/portal/' },
      to: { path: '^apps/(dashboard/|api/src/dashboard-router)' },
    },
    {
      name: 'dashboard-never-names-the-portal',
      comment:
        "The therapist's app knows the dashboard router only; what both apps need lives in packages/ui.",
      severity: 'error',
      from: { path: '^apps/dashboard/' },
      to: { path: '^apps/(portal/|api/src/portal-router)' },
    },
    {
      name: 'screens-run-in-the-browser',
      comment: 'Node belongs in apps/api; a screen asks the API.',
      severity: 'error',
      from: {
        path: '^(apps/(portal|dashboard)|packages/(ui|domain))/src',
        pathNot: '\\.test\\.tsx?$',
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'migrations-are-frozen',
      comment:
        'A migration imports kysely and nothing of ours, so that later changes cannot alter the past.',
      severity: 'error',
      from: { path: '^apps/api/src/db/migrations/\\d' },
      to: { pathNot: 'node_modules/kysely' },
    },
    {
      name: 'stores-are-called-by-the-api-only-through-procedures',
      comment: 'The portal router must not reach a dashboard procedure, nor the other way round.',
      severity: 'error',
      from: { path: '^apps/api/src/(portal-router|[a-z-]+/portal)\\.ts$' },
      to: { path: '^apps/api/src/(dashboard-router|[a-z-]+/dashboard)\\.ts$' },
    },
    {
      name: 'nothing-unresolved',
      comment: 'This import leads nowhere: add the dependency to the package that uses it.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(virtual:|node:)' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|routeTree\\.gen\\.ts$|vite\\.config\\.ts$)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
    },
  },
}
