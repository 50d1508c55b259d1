// zod reads this when it loads, which is later than the first screen: the pages' content security policy forbids the
// eval that it would otherwise try
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
