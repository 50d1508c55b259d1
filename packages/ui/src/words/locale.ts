/** The copy is English, so days and numbers are too: in the reader's own English where the browser names one. */
export const locale =
  globalThis.navigator?.languages?.find((language) => /^en\b/.test(language)) ?? 'en-GB'
