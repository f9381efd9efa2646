export type Leaf = { readonly path: string; readonly text: string }

/** Every value of `ext` under the names that lead to it: "receiver-org › @type". The path is one of names, the text is as published. */
export function toLeaves(value: unknown, path: readonly string[] = []): readonly Leaf[] {
  if (Array.isArray(value) && value.length > 0) {
    return value.flatMap((item, position) => toLeaves(item, [...path, String(position + 1)]))
  }
  if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) {
    return Object.entries(value).flatMap(([key, item]) => toLeaves(item, [...path, key]))
  }
  return [{ path: path.join(' › '), text: typeof value === 'string' ? value : JSON.stringify(value) }]
}
