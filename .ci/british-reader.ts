/** Tests read what a reader of British English reads, whichever machine they run on and whatever was loaded before. */
Object.defineProperty(globalThis.navigator, 'languages', { value: ['en-GB'], configurable: true })
