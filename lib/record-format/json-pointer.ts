/** The value at a JSON Pointer (RFC 6901), or undefined where there is none. Own members only; an array index has no leading zero. */
export function valueAtPointer(value: unknown, pointer: string): unknown {
  let at: unknown = value
  for (const token of pointerTokens(pointer)) {
    if (typeof at !== 'object' || at === null) return undefined
    if (Array.isArray(at) && !/^(0|[1-9]\d*)$/.test(token)) return undefined
    if (!Object.hasOwn(at, token)) return undefined
    at = (at as Readonly<Record<string, unknown>>)[token]
  }
  return at
}

export const pointerTokens = (pointer: string): readonly string[] =>
  pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))

export const pointerTo = (parent: string, token: string | number): string =>
  `${parent}/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`
