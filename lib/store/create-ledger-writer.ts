import { DuckDBBlobValue, type DuckDBConnection } from '@duckdb/node-api'
import { serialiseDecimal } from '@/lib/domain/amount'
import { formatRecordId } from '@/lib/domain/record-id'
import { STAGES } from '@/lib/domain/stage'
import { collectStep, type Replacement } from './collect-step'
import { UnknownReferenceError } from './errors'
import { computeLedgerDigest } from './ledger-digest'
import { LedgerState, toBytes, toHash } from './ledger-state'
import type { Hash, IndexCursor, IndexStep, LedgerBlock, LedgerWriter, NameUse } from './ledger-writer'
import { fromLimbs } from './limbs'
import { readPublicationOnRecord } from './read-parts'
import { TABLES_BY_BLOCK, TABLES_BY_ENTRY, TABLES_BY_PARTY } from './schema'
import { POST_RUN, sortPosts } from './sort-posts'
import { bind, integers, type Row, selectRows, unsigned } from './sql'
import { appendStepRows } from './step-rows'

const ZERO_HASH: Hash = `0x${'0'.repeat(64)}`

type BlockRow = {
  readonly number: number
  readonly hash: Uint8Array
  readonly parent_hash: Uint8Array
  readonly at_s: number
}

const toBlock = (row: BlockRow): LedgerBlock => ({
  number: row.number,
  hash: toHash(row.hash),
  parentHash: toHash(row.parent_hash),
  timestampSeconds: row.at_s,
})

/**
 * The one writer of an index. Calls queue behind one another; each is one transaction, so that a process killed at any moment leaves the
 * step done or not begun.
 *
 * @param changed Called after each change that readers can see.
 */
export async function createLedgerWriter(connection: DuckDBConnection, changed: () => void): Promise<LedgerWriter> {
  const state = new LedgerState()
  await state.load(connection)
  let queue: Promise<unknown> = Promise.resolve()

  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = queue.then(work, work)
    queue = turn.catch(() => undefined)
    return turn
  }

  function inTransaction<Result>(work: () => Promise<Result>): Promise<Result> {
    return inTurn(async () => {
      await connection.run('BEGIN TRANSACTION')
      try {
        const result = await work()
        await connection.run('COMMIT')
        changed()
        return result
      } catch (error) {
        // A failed commit has already ended the transaction.
        await connection.run('ROLLBACK').catch(() => undefined)
        await state.load(connection)
        throw error
      }
    })
  }

  const select = <Shape extends Row>(sql: string, parameters = {}) => selectRows<Shape>(connection, sql, parameters)
  const change = async (sql: string, parameters = {}) => {
    await connection.run(sql, ...bind(parameters))
  }

  async function replace(replacements: readonly Replacement[]): Promise<void> {
    if (replacements.length === 0) return
    const list = (pick: (replacement: Replacement) => number) => integers(replacements.map(pick))
    const result = await connection.run(
      `UPDATE entry SET status = r.status, replaced_by = r.by, replaced_block = r.block
       FROM (SELECT unnest($agency) AS agency, unnest($sequence) AS sequence, unnest($row) AS row_no,
                    unnest($status) AS status, unnest($by) AS by, unnest($block) AS block) AS r
       WHERE entry.agency = r.agency AND entry.sequence = r.sequence AND entry.row_no = r.row_no AND entry.status = 0`,
      ...bind({
        agency: list((r) => r.agency),
        sequence: list((r) => r.sequence),
        row: list((r) => r.row),
        status: list((r) => r.status),
        by: list((r) => r.by),
        block: list((r) => r.block),
      }),
    )
    if (result.rowsChanged === replacements.length) return
    const code = (id: number) => [...state.agencies].find(([, agency]) => agency === id)?.[0] ?? '?'
    const named = replacements.map((r) => formatRecordId({ agency: code(r.agency), sequence: r.sequence, row: r.row }))
    throw new UnknownReferenceError('entry', `among ${named.slice(0, 5).join(', ')}`, replacements[0]!.block)
  }

  /** Keeps the blocks above the finalized one, and the newest known at or below it: where a reorganisation may go back to. */
  async function forgetBlocks(finalizedTo: number): Promise<void> {
    await change(`DELETE FROM block WHERE number < (SELECT max(number) FROM block WHERE number <= $finalizedTo)`, {
      finalizedTo,
    })
  }

  async function setCursor(block: number, finalizedTo: number): Promise<void> {
    await change('DELETE FROM ledger_cursor')
    await change('INSERT INTO ledger_cursor VALUES ($block, $finalizedTo)', { block, finalizedTo })
  }

  /** Words of many steps together lie in order: a search then reads a few places of the table, and not all of it. */
  async function sortNewPosts(): Promise<void> {
    const from = state.postsSortedTo
    const to = state.nextSeq
    if (to - from < POST_RUN) return
    await connection.run('BEGIN TRANSACTION')
    try {
      await sortPosts(connection, { from, to })
      await connection.run('COMMIT')
      state.postsSortedTo = to
    } catch (error) {
      await connection.run('ROLLBACK').catch(() => undefined)
      throw error
    }
  }

  return {
    readCursor: () => inTurn(() => readCursor(connection)),

    findNames: ({ agency, nameHashes }) =>
      inTurn(async () => {
        const id = state.agencies.get(agency)
        if (id === undefined || nameHashes.length === 0) return []
        const rows = await select<NameRow>(
          `SELECT e.name_hash, e.ref, e.part, e.status, e.seq, e.sequence, e.row_no, e.batch, e.fingerprint, e.stage,
                  c.code AS currency, e.whole, e.fraction, e.scale
           FROM entry AS e LEFT JOIN currency AS c ON c.id = e.currency
           WHERE e.agency = $agency AND e.name_hash IN (SELECT unnest($hashes)) ORDER BY e.seq`,
          { agency: id, hashes: unsigned(nameHashes) },
        )
        return toNameUses(rows)
      }),

    readAgencyHead: (agency) =>
      inTurn(async () => {
        const id = state.agencies.get(agency)
        if (id === undefined) return null
        const [row] = await select<{ head: Uint8Array | null; count: number; sequence: number | null }>(
          `SELECT (SELECT arg_max(agency_head, number) FROM batch WHERE agency = $id) AS head,
                  (SELECT count(*) FROM batch WHERE agency = $id) AS count,
                  (SELECT max(sequence) FROM publication WHERE agency = $id) AS sequence`,
          { id },
        )
        const { head, count, sequence } = row!
        return { head: head === null ? ZERO_HASH : toHash(head), batchCount: count, sequence: sequence ?? 0 }
      }),

    readPublication: ({ agency, digest }) =>
      inTurn(async () => {
        const known = state.publications.get(digest)
        if (known === undefined || known.agency !== state.agencies.get(agency)) return null
        return readPublicationOnRecord(connection, known.id)
      }),

    apply: async (step: IndexStep) => {
      await inTransaction(async () => {
        const { rows, replacements } = await collectStep(connection, state, step)
        const blocks = new Map(step.unfinalizedBlocks.map((block) => [block.number, block]))
        blocks.set(step.upTo.number, step.upTo)
        for (const block of [...blocks.values()].sort((a, b) => a.number - b.number)) {
          const { number, hash, parentHash, timestampSeconds } = block
          rows.block.push(number, blob(hash), blob(parentHash), BigInt(timestampSeconds))
        }
        await appendStepRows(connection, rows)
        await replace(replacements)
        await forgetBlocks(step.finalizedTo)
        await setCursor(step.upTo.number, step.finalizedTo)
      })
      await inTurn(sortNewPosts)
    },

    finalize: (finalizedTo) =>
      inTransaction(async () => {
        await forgetBlocks(finalizedTo)
        await change('UPDATE ledger_cursor SET finalized_to = greatest(finalized_to, $finalizedTo)', { finalizedTo })
      }),

    rollback: (blockNumber) =>
      inTransaction(async () => {
        const [known] = await select<{ number: number | null; finalized_to: number | null }>(
          `SELECT (SELECT max(number) FROM block WHERE number <= $blockNumber) AS number,
                  (SELECT finalized_to FROM ledger_cursor) AS finalized_to`,
          { blockNumber },
        )
        // The cursor can stand only where a block is known. Below the finalized mark none is: all is undone, and read again.
        const to = known?.number ?? -1
        await change(
          `UPDATE entry SET status = 0, replaced_by = NULL, replaced_block = NULL WHERE replaced_block > $to AND block <= $to`,
          { to },
        )
        for (const table of TABLES_BY_ENTRY) {
          await change(
            `DELETE FROM ${table} WHERE seq >= (SELECT coalesce(min(seq), 2147483647) FROM entry WHERE block > $to)`,
            { to },
          )
        }
        for (const table of TABLES_BY_PARTY) {
          await change(`DELETE FROM ${table} WHERE party IN (SELECT id FROM party WHERE block > $to)`, { to })
        }
        for (const table of TABLES_BY_BLOCK) await change(`DELETE FROM ${table} WHERE block > $to`, { to })
        await change('DELETE FROM block WHERE number > $to', { to })
        if (to < 0) await change('DELETE FROM ledger_cursor')
        else await setCursor(to, Math.min(known?.finalized_to ?? to, to))
        await state.load(connection)
      }),

    computeDigest: () =>
      inTurn(() => computeLedgerDigest((sql, parameters) => selectRows(connection, sql, parameters))),
  }
}

const blob = (hash: Hash) => new DuckDBBlobValue(toBytes(hash))

async function readCursor(connection: DuckDBConnection): Promise<IndexCursor | null> {
  const [cursor] = await selectRows<{
    block: number
    finalized_to: number
    batch_count: number | null
    head: Uint8Array | null
  }>(
    connection,
    `SELECT c.block, c.finalized_to, (SELECT max(number) FROM batch) AS batch_count,
            (SELECT arg_max(head, number) FROM batch) AS head FROM ledger_cursor AS c`,
  )
  if (cursor === undefined) return null
  const blocks = await selectRows<BlockRow>(
    connection,
    'SELECT number, hash, parent_hash, at_s FROM block ORDER BY number',
  )
  const at = blocks.find(({ number }) => number === cursor.block)
  if (at === undefined) return null
  return {
    block: toBlock(at),
    finalizedTo: cursor.finalized_to,
    batchCount: cursor.batch_count ?? 0,
    head: cursor.head === null ? ZERO_HASH : toHash(cursor.head),
    unfinalizedBlocks: blocks.filter(({ number }) => number > cursor.finalized_to).map(toBlock),
  }
}

type NameRow = {
  readonly name_hash: bigint | number
  readonly ref: string
  readonly part: string
  readonly status: number
  readonly seq: number
  readonly sequence: number
  readonly row_no: number
  readonly batch: number
  readonly fingerprint: Uint8Array
  readonly stage: number
  readonly currency: string | null
  readonly whole: number | bigint | null
  readonly fraction: number | bigint | null
  readonly scale: number | null
}

/** One use per name, though several versions carry it; rows come in ledger order. */
function toNameUses(rows: readonly NameRow[]): NameUse[] {
  const uses = new Map<string, NameUse>()
  for (const row of rows) {
    const key = JSON.stringify([row.ref, row.part])
    const standing = row.status === 0 ? toStanding(row) : (uses.get(key)?.standing ?? null)
    uses.set(key, { nameHash: BigInt(row.name_hash), ref: row.ref, part: row.part, standing })
  }
  return [...uses.values()]
}

function toStanding(row: NameRow): NonNullable<NameUse['standing']> {
  const units = fromLimbs(BigInt(row.whole ?? 0), BigInt(row.fraction ?? 0))
  const scale = row.scale ?? 0
  return {
    sequence: row.sequence,
    row: row.row_no,
    batchNumber: row.batch,
    fingerprint: row.fingerprint,
    stage: STAGES[row.stage] ?? '',
    currency: row.currency ?? '',
    amount: serialiseDecimal(units / 10n ** BigInt(18 - scale), scale),
  }
}
