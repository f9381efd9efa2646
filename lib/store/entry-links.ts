import { createHash } from 'node:crypto'
import { isSeal } from '@/lib/domain/is-seal'
import { LINK_KINDS, type SpendingRecord } from '@/lib/domain/record'
import type { LinkWay } from '@/lib/domain/views'

/** How a link names another record: the index of the word is kept. */
export const LINK_WAYS = ['record', 'fingerprint', 'reference'] as const satisfies readonly LinkWay[]

/** One name that a link of an entry gives; a link may give several, under the same `number`. */
export type LinkRow = {
  /** Which of the entry's links, from 0. */
  readonly number: number
  /** Index in LINK_KINDS. */
  readonly kind: number
  /** Index in LINK_WAYS. */
  readonly way: number
  readonly key: bigint
  readonly target: string
}

/** The text that `link.target` holds for a name, the same for all who name one thing: a reference belongs to the agency that uses it. */
export const linkTarget = {
  record: (id: string): string => `record:${id}`,
  fingerprint: (fingerprint: string): string => `fingerprint:${fingerprint}`,
  reference: (agency: string, ref: string): string => `reference:${agency}/${ref}`,
} as const

/** What a target names, and in which way. */
export function readLinkTarget(target: string): { readonly way: LinkWay; readonly text: string } {
  const colon = target.indexOf(':')
  const way = target.slice(0, colon) as LinkWay
  const text = target.slice(colon + 1)
  return { way, text: way === 'reference' ? text.slice(text.indexOf('/') + 1) : text }
}

/** What a target is looked up by: the first 8 bytes of its SHA-256. */
export const linkKey = (target: string): bigint => createHash('sha256').update(target).digest().readBigUInt64BE(0)

/** All names in the links of a record, but for sealed ones. */
export function readEntryLinks(agency: string, { links = [] }: SpendingRecord): readonly LinkRow[] {
  return links.flatMap(({ kind, record, fingerprint, reference }, number) => {
    const row = (way: LinkWay, named: string | undefined, toTarget: (text: string) => string): readonly LinkRow[] => {
      if (named === undefined || isSeal(named)) return []
      const target = toTarget(named)
      return [{ number, kind: LINK_KINDS.indexOf(kind), way: LINK_WAYS.indexOf(way), key: linkKey(target), target }]
    }
    return [
      ...row('record', record, linkTarget.record),
      ...row('fingerprint', fingerprint, linkTarget.fingerprint),
      ...row('reference', reference, (ref) => linkTarget.reference(agency, ref)),
    ]
  })
}
