/** An element kept whole: small, since whoever builds it bounds its size. */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

/** An attribute's text, trimmed; undefined where it is absent or blank. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  const text = element?.attributes[name]?.trim()
  return text === undefined || text === '' ? undefined : text
}

export const childNamed = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((child) => child.name === name)

export const childrenNamed = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name)

/**
 * An element as plain values, verbatim: attributes as "@name", text as "#text", children by name, repeated ones as a list.
 * `without` names attributes and children that have a home elsewhere; null where nothing is left.
 */
export function toExt(
  element: XmlElement,
  without: ReadonlySet<string> = new Set(),
): { [name: string]: unknown } | null {
  const ext: { [name: string]: unknown } = {}
  for (const [name, value] of Object.entries(element.attributes)) {
    if (!without.has(`@${name}`)) ext[`@${name}`] = value
  }
  const text = element.text.trim()
  if (text !== '' && !without.has('#text')) ext['#text'] = text
  for (const child of element.children) {
    if (!without.has(child.name)) addExt(ext, child.name, toExt(child) ?? {})
  }
  return Object.keys(ext).length === 0 ? null : ext
}

/** Adds a value under a name, as a list from the second one on. */
export function addExt(ext: { [name: string]: unknown }, name: string, value: unknown): void {
  // No element can be called "__proto__:x" and reach here as a setter, but "__proto__" is a legal XML name.
  const key = name in {} ? `xml:${name}` : name
  const before = ext[key]
  if (before === undefined) ext[key] = value
  else if (Array.isArray(before)) before.push(value)
  else ext[key] = [before, value]
}
