import { LINK_KINDS, type LinkKind } from '@/lib/domain/record'
import type { ChainLink, ChainRecord, ChainView, EntrySummary } from '@/lib/domain/views'
import type { Reader } from '@/lib/store/reader-pool'
import { integers } from '@/lib/store/sql'
import { selectEntries } from './entry-rows'
import { type FoundTarget, findTargets, type NamedLink, readLinks } from './find-link-targets'
import { countLinkers, findLinkers } from './find-linkers'

/** Links followed from the record shown, one after another, in each direction. */
const DEPTH = 4
/** Records of one level of one direction. */
const WIDTH = 20

/** A record of the chain while it is read: by `seq`, its version that counts now or the last that did. */
type Node = { readonly seq: number; further: Link[]; goesOn: boolean }
type Place = { readonly node: Node; readonly namedSeq: number | null; readonly repeated: boolean }
type Link = {
  readonly kind: LinkKind
  readonly named: ChainLink['named']
  readonly places: Place[]
  more: number
  readonly problem: ChainLink['problem']
  readonly belongsTo: ChainLink['belongsTo']
}

type ReadChainParameters = {
  /** The entry whose links are followed: the version shown. */
  readonly seq: number
  /** The version of the same record that counts now, or the last that did. */
  readonly presentSeq: number
}

/**
 * The way of a record's money, before it and after it, over the links that agencies published: at most four links far and twenty records wide on
 * each level. A link leads to a record, whichever of its versions it names; what names a record is taken from what counts now. No record is
 * followed twice, so that links in a circle end.
 */
export async function readChain(reader: Reader, { seq, presentSeq }: ReadChainParameters): Promise<ChainView> {
  const seen = new Set([presentSeq])
  // What is shown may be an earlier version: its own links lead back, and whatever names any version leads on.
  const before = await followBack(reader, { seq, further: [], goesOn: false }, seen)
  const after = await followOn(reader, { seq: presentSeq, further: [], goesOn: false }, seen)
  const entries = await readEntries(reader, [...before, ...after])
  return { before: toLinks(before, entries), after: toLinks(after, entries) }
}

/** Follows the links that records publish, level by level; gives those of the first. */
async function followBack(reader: Reader, root: Node, seen: Set<number>): Promise<Link[]> {
  let level = [root]
  for (let depth = 0; depth < DEPTH && level.length > 0; depth++) {
    const links = await readLinks(
      reader,
      level.map(({ seq }) => seq),
    )
    if (links.length === 0) break
    const targets = await findTargets(reader, links, WIDTH)
    const next = new Level(seen)
    for (const node of level) {
      node.further = links
        .filter(({ seq }) => seq === node.seq)
        .map((link) => toBackLink(link, targets(link), node, next))
    }
    level = next.nodes
  }
  if (level.length > 0 && level[0] !== root) {
    const further = new Set(
      (
        await readLinks(
          reader,
          level.map(({ seq }) => seq),
        )
      ).map(({ seq }) => seq),
    )
    for (const node of level) node.goesOn = node.further.length === 0 && further.has(node.seq)
  }
  return root.further
}

function toBackLink(link: NamedLink, found: FoundTarget, node: Node, next: Level): Link {
  const others = found.records.filter(({ present }) => present !== node.seq)
  const { kind, named } = link
  const isItself = found.records.length > 0 && others.length === 0
  const problem = isItself ? 'itself' : found.problem
  const places = next.take(others.map(({ present, seq }) => ({ seq: present, namedSeq: seq === present ? null : seq })))
  const more = found.total - found.records.length + (others.length - places.length)
  return { kind, named, places, more, problem, belongsTo: found.belongsTo }
}

/** Follows what names the records, level by level; gives those that name the first. */
async function followOn(reader: Reader, root: Node, seen: Set<number>): Promise<Link[]> {
  let level = [root]
  for (let depth = 0; depth < DEPTH && level.length > 0; depth++) {
    const linkers = await findLinkers(
      reader,
      level.map(({ seq }) => seq),
      WIDTH,
    )
    if (linkers.length === 0) break
    const next = new Level(seen)
    for (const node of level) {
      const own = linkers.filter(({ named }) => named === node.seq)
      for (const kind of LINK_KINDS) {
        const ofKind = own.filter((linker) => linker.kind === kind)
        if (ofKind.length === 0) continue
        const places = next.take(ofKind.map(({ seq }) => ({ seq, namedSeq: null })))
        const more = ofKind[0]!.total - places.length
        node.further.push({ kind, named: null, places, more, problem: null, belongsTo: null })
      }
    }
    level = next.nodes
  }
  if (level.length > 0 && level[0] !== root) {
    const further = await countLinkers(
      reader,
      level.map(({ seq }) => seq),
    )
    for (const node of level) node.goesOn = node.further.length === 0 && further.has(node.seq)
  }
  return root.further
}

/** The records that one level leads to: as many as are followed, and each that was met before only named. */
class Level {
  readonly nodes: Node[] = []
  #room = WIDTH

  constructor(private readonly seen: Set<number>) {}

  take(records: readonly { readonly seq: number; readonly namedSeq: number | null }[]): Place[] {
    const places: Place[] = []
    for (const { seq, namedSeq } of records) {
      if (this.#room === 0) break
      this.#room -= 1
      const repeated = this.seen.has(seq)
      this.seen.add(seq)
      const node: Node = { seq, further: [], goesOn: false }
      if (!repeated) this.nodes.push(node)
      places.push({ node, namedSeq, repeated })
    }
    return places
  }
}

async function readEntries(reader: Reader, links: readonly Link[]): Promise<ReadonlyMap<number, EntrySummary>> {
  const seqs = new Set<number>()
  const visit = ({ places }: Link): void => {
    for (const { node, namedSeq } of places) {
      seqs.add(node.seq)
      if (namedSeq !== null) seqs.add(namedSeq)
      for (const link of node.further) visit(link)
    }
  }
  for (const link of links) visit(link)
  if (seqs.size === 0) return new Map()
  const lines = await selectEntries(reader, {
    where: 'e.seq IN (SELECT unnest($seqs))',
    orderBy: 'e.seq',
    parameters: { seqs: integers([...seqs]) },
  })
  return new Map(lines.map(({ row, entry }) => [row.seq, entry]))
}

const toLinks = (links: readonly Link[], entries: ReadonlyMap<number, EntrySummary>): readonly ChainLink[] =>
  links.map(({ kind, named, places, more, problem, belongsTo }) => ({
    kind,
    named,
    records: places.map(
      ({ node, namedSeq, repeated }): ChainRecord => ({
        entry: entries.get(node.seq)!,
        namedId: namedSeq === null ? null : entries.get(namedSeq)!.id,
        further: toLinks(node.further, entries),
        repeated,
        goesOn: node.goesOn,
      }),
    ),
    more,
    problem,
    belongsTo,
  }))
