export const shortestPassword = 12
export const longestPassword = 128

/** A password of one or two of these, whatever is put around them, is among the first that are tried. */
const fewestPieces = 2
const shortestPiece = 4
/** What is left when somebody's own name is taken out has to be a password still. */
const fewestOfOnesOwn = 8

const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** Why a password is not taken, in a sentence; null when it is. `own` are words that belong to the person. */
export async function passwordProblem(
  password: string,
  own: readonly string[],
): Promise<string | null> {
  if (password.length < shortestPassword)
    return `Please take at least ${shortestPassword} characters. Four words that have nothing to do with each other are easy to remember.`
  if (password.length > longestPassword) return `Please take at most ${longestPassword} characters.`
  if (isOnesOwn(password, own))
    return 'Please take something that does not come from your name, your e-mail or ours.'
  if (await isCommon(password))
    return 'That is among the passwords that others try first. Four words that have nothing to do with each other would do.'
  return null
}

/** One of the 49,000 most common, also twice, with another one, with digits around it, or in letters that look alike. */
async function isCommon(password: string): Promise<boolean> {
  const known = await commonPasswords()
  const lower = password.toLowerCase()
  const bare = lower.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return [lower, bare, undoLeet(lower), undoLeet(bare)]
    .map(plain)
    .some((text) => text === '' || isRepeated(text) || isPieced(text, known))
}

function undoLeet(text: string): string {
  return [...text].map((letter) => leet[letter] ?? letter).join('')
}

function isPieced(text: string, known: ReadonlySet<string>, left = fewestPieces): boolean {
  if (known.has(text)) return true
  if (left === 1) return false
  for (let at = shortestPiece; at <= text.length - shortestPiece; at++)
    if (known.has(text.slice(0, at)) && isPieced(text.slice(at), known, left - 1)) return true
  return false
}

/** The same few letters again and again. */
function isRepeated(text: string): boolean {
  const most = Math.floor(text.length / 3)
  for (let length = 1; length <= Math.min(most, 6); length++)
    if (text.slice(length) === text.slice(0, -length)) return true
  return false
}

function isOnesOwn(password: string, own: readonly string[]): boolean {
  const words = [...own, 'healing touch', 'healingtouch']
    .flatMap((one) => one.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= shortestPiece)
    .sort((a, b) => b.length - a.length)
  const text = plain(password.toLowerCase())
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), text)
  return rest !== text && rest.length < fewestOfOnesOwn
}

function plain(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '')
}

let loaded: Promise<ReadonlySet<string>> | undefined

/** Read when somebody first chooses a password: the start of the server need not wait for it. */
function commonPasswords(): Promise<ReadonlySet<string>> {
  loaded ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords-common']),
  )
  return loaded
}
