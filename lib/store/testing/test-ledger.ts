import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { keccak_256 } from '@noble/hashes/sha3'
import { bytesToHex } from '@noble/hashes/utils'
import type { SpendingRecord } from '@/lib/domain/record'
import type { BatchVerdict, EntryEffect, Hash, IndexedEvent, IndexStep, LedgerBlock } from '../ledger-writer'

/** A hash that is the same for the same words in every run. */
export const hashOf = (...words: readonly (string | number)[]): Hash =>
  `0x${createHash('sha256').update(words.join('|')).digest('hex')}`

const SIGNER_WALLET: Hash = `0x${'ab'.repeat(20)}`
const SIGNER_PASSKEY: Hash = `0x${'cd'.repeat(116)}`
const GENESIS_SECONDS = 1_700_000_000

type Addition = { readonly record: SpendingRecord; readonly effect?: EntryEffect }
type Agency = { sequence: number; head: Hash; descriptions: number }

/** A small invented ledger, told event by event: what the store's own tests and benchmarks feed it. Not a contract: it checks no rule. */
export class TestLedger {
  #blocks: LedgerBlock[] = []
  #events: IndexedEvent[] = []
  #agencies = new Map<string, Agency>()
  #batch = 0
  #head: Hash = `0x${'0'.repeat(64)}`
  /** What makes two ledgers of the same events differ: a fork. */
  #fork: string

  constructor({ fork = 'main' }: { readonly fork?: string } = {}) {
    this.#fork = fork
    this.#mine()
  }

  #mine(): LedgerBlock {
    const number = this.#blocks.length
    const block: LedgerBlock = {
      number,
      hash: hashOf('block', this.#fork, number),
      parentHash: number === 0 ? hashOf('none') : this.#blocks[number - 1]!.hash,
      timestampSeconds: GENESIS_SECONDS + number * 12,
    }
    this.#blocks.push(block)
    return block
  }

  #position() {
    const block = this.#mine()
    return (logIndex: number) => ({
      blockNumber: block.number,
      blockHash: block.hash,
      blockTimestampSeconds: block.timestampSeconds,
      transaction: hashOf('transaction', this.#fork, block.number),
      logIndex,
    })
  }

  register(agency: string, name: string): this {
    const at = this.#position()
    this.#agencies.set(agency, { sequence: 0, head: `0x${'0'.repeat(64)}`, descriptions: 0 })
    this.#events.push({ kind: 'agency-registered', agency, name, position: at(0) })
    for (const [index, [role, signer]] of [
      ['preparer', SIGNER_WALLET],
      ['approver', SIGNER_PASSKEY],
    ].entries()) {
      this.#events.push({
        kind: 'key-granted',
        agency,
        keyId: hashOf('key', agency, role!),
        person: hashOf('person', agency, role!),
        signer: signer as Hash,
        post: role === 'preparer' ? 'Head of payments' : 'Director of finance',
        roles: role === 'preparer' ? 1 : 2,
        validFromSeconds: 0,
        validUntilSeconds: 0,
        position: at(index + 1),
      })
    }
    return this
  }

  rename(agency: string, name: string): this {
    this.#events.push({ kind: 'agency-renamed', agency, name, position: this.#position()(0) })
    return this
  }

  describe(agency: string, content: object): this {
    this.#events.push({
      kind: 'agency-described',
      agency,
      version: ++this.#agencies.get(agency)!.descriptions,
      content: JSON.stringify(content),
      position: this.#position()(0),
    })
    return this
  }

  dispute(agency: string, sequence: number, disputed: boolean, reason: string): this {
    this.#events.push({ kind: 'dispute-marked', agency, sequence, disputed, reason, position: this.#position()(0) })
    return this
  }

  /** A publication of one or more parts, one block each; `parts` may deliver fewer than `of`. */
  publish(
    agency: string,
    parts: readonly (readonly Addition[])[],
    { period = '2024', of = parts.length, verdict = { kind: 'stands' } as BatchVerdict } = {},
  ): this {
    const state = this.#agencies.get(agency)!
    state.sequence++
    const sequence = state.sequence
    const digest = hashOf('publication', agency, sequence)
    let row = 0
    for (const [index, additions] of parts.entries()) {
      const at = this.#position()
      if (index === 0) {
        this.#events.push({
          kind: 'publication-opened',
          agency,
          sequence,
          digest,
          format: 1,
          period,
          records: parts.flat().length,
          parts: of,
          previousHead: state.head,
          partsRoot: hashOf('parts', agency, sequence),
          deadline: '2030-01-01T00:00:00Z',
          totals: [],
          preparerKey: hashOf('key', agency, 'preparer'),
          approverKey: hashOf('key', agency, 'approver'),
          signaturesHash: hashOf('signatures', agency, sequence),
          position: at(0),
        })
      }
      const lines = additions.map(({ record }) => `${JSON.stringify(record)}\n`).join('')
      const payload = additions.length === 0 ? new Uint8Array() : gzipSync(lines)
      const number = ++this.#batch
      const batchHash = hashOf('batch', number, agency, sequence, index)
      this.#head = hashOf('head', this.#head, batchHash)
      state.head = hashOf('head', state.head, batchHash)
      this.#events.push({
        kind: 'batch',
        number,
        agency,
        sequence,
        part: index + 1,
        records: additions.length,
        recordsRoot: hashOf('root', number),
        payloadHash: `0x${bytesToHex(keccak_256(payload))}`,
        totals: [],
        publicationDigest: digest,
        batchHash,
        head: this.#head,
        agencyHead: state.head,
        payload,
        verdict,
        entries:
          verdict.kind === 'set-aside'
            ? []
            : additions.map(({ record, effect }) => ({
                row: ++row,
                record,
                fingerprint: Buffer.from(hashOf(agency, JSON.stringify(record)).slice(2), 'hex'),
                nameHash: nameHashOf(record),
                effect: effect ?? { kind: 'new' },
              })),
        position: at(1),
      })
      if (index + 1 === of) {
        this.#events.push({ kind: 'publication-completed', agency, sequence, digest, position: at(2) })
      }
    }
    return this
  }

  get blockNumber(): number {
    return this.#blocks.length - 1
  }

  /** Lets go of the events told so far; the blocks stay. */
  forget(): void {
    this.#events = []
  }

  /** Everything above block `after`, as one step, final up to `finalizedTo`. */
  step({ after = -1, to = this.blockNumber, finalizedTo = 0 } = {}): IndexStep {
    return {
      events: this.#events.filter(({ position }) => position.blockNumber > after && position.blockNumber <= to),
      upTo: this.#blocks[to]!,
      unfinalizedBlocks: this.#blocks.filter(({ number }) => number > after && number <= to && number > finalizedTo),
      finalizedTo,
    }
  }
}

export const nameHashOf = (record: SpendingRecord): bigint =>
  createHash('sha256')
    .update(JSON.stringify([record.ref, record.part ?? '']))
    .digest()
    .readBigUInt64BE(0)
