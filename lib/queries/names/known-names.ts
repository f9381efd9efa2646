import { toHash } from '@/lib/store/ledger-state'
import type { Reader } from '@/lib/store/reader-pool'
import type { Store } from '@/lib/store/store'
import { LoadedNames } from './load-names'
import type { NameKind } from './name-index'

/** How long whoever asks waits for names that were published since the last look; longer only where there are none yet. */
const PATIENCE_MS = 20

/**
 * Every name of the ledger in memory. `lasting` holds those of final entries, which never go away, and is added to; `passing` those of the
 * entries above, and the agencies, and is made anew whenever the index changes.
 */
export type KnownNames = {
  readonly lasting: LoadedNames
  readonly passing: LoadedNames
  /** The last batch that `lasting` has read, and the head of the chain there: whether the index still is what was read. */
  readonly readTo: { readonly batch: number; readonly head: string } | null
}

const NOTHING: KnownNames = { lasting: new LoadedNames(), passing: new LoadedNames(), readTo: null }

type Memory = { names: KnownNames | null; loading: Promise<unknown> }

/** One memory a store, for the whole process: a bundler may give it several copies of this module. */
function memories(): WeakMap<Store, Memory> {
  const key = Symbol.for('counterfoil.queries.names')
  const holder = globalThis as unknown as Record<symbol, WeakMap<Store, Memory> | undefined>
  holder[key] ??= new WeakMap()
  return holder[key]
}

/**
 * The names of the index as it is now. Where it has changed, what is new is read first, for as long as a reader has patience; then the names
 * of a moment ago are given, and the new ones are there for the next.
 */
export async function readKnownNames(store: Store): Promise<KnownNames> {
  const memory = memories().get(store) ?? { names: null, loading: Promise.resolve() }
  memories().set(store, memory)
  const update = store.answer('known-names', (reader) => {
    // One after another: each adds to what the one before has read.
    const loaded = memory.loading.then(async () => {
      memory.names = await updateNames(reader, memory.names ?? NOTHING)
      return memory.names
    })
    memory.loading = loaded.catch(() => undefined)
    return loaded
  })
  if (memory.names === null) return update
  return (await Promise.race([update, patience()])) ?? memory.names
}

const patience = (): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS, null).unref()
  })

/** Whether the entries that `names` has counted are still the same in the index. */
export async function stillHolds(reader: Reader, names: KnownNames): Promise<boolean> {
  if (names.readTo === null) return true
  const [batch] = await reader.select<{ head: Uint8Array }>('SELECT head FROM batch WHERE number = $number', {
    number: names.readTo.batch,
  })
  return batch !== undefined && toHash(batch.head) === names.readTo.head
}

async function updateNames(reader: Reader, before: KnownNames): Promise<KnownNames> {
  const known = (await stillHolds(reader, before)) ? before : NOTHING
  const [at] = await reader.select<{ final: number; next: number; batch: number | null; head: Uint8Array | null }>(
    `WITH finalized AS (SELECT coalesce(max(finalized_to), -1) AS block FROM ledger_cursor),
          last AS (SELECT max(number) AS number FROM batch WHERE block <= (SELECT block FROM finalized))
     SELECT (SELECT coalesce(max(seq) + 1, 0) FROM entry WHERE block <= (SELECT block FROM finalized)) AS final,
            (SELECT coalesce(max(seq) + 1, 0) FROM entry) AS next,
            (SELECT number FROM last) AS batch, (SELECT head FROM batch WHERE number = (SELECT number FROM last)) AS head`,
  )
  const { final, next, batch, head } = at!
  // An older state of the index than was read already: the mark of what is final only goes up.
  if (final < known.lasting.countedTo) return known
  const finalised = new LoadedNames()
  const range = { from: known.lasting.countedTo, to: final }
  await finalised.load(reader, range, null)
  await finalised.countAgencies(reader, range)
  const isLasting = (kind: NameKind, id: number) =>
    known.lasting.namedOf(kind, id) !== undefined || finalised.namedOf(kind, id) !== undefined
  const passing = new LoadedNames()
  await passing.load(reader, { from: final, to: next }, isLasting)
  await passing.loadAgencies(reader)
  // At once: whoever reads counts and where they end, without waiting in between, meets both before or both after.
  const lasting = known.lasting.countedTo === 0 ? finalised : known.lasting
  if (lasting !== finalised) lasting.absorb(finalised)
  return {
    lasting,
    passing,
    readTo: batch === null || head === null ? null : { batch, head: toHash(head) },
  }
}
