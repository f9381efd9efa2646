import type { AgencyCode } from '@/lib/domain/record-id'
import type { BatchPublished } from '@/lib/ledger/decode-batch-published'
import { InconsistentNodeError } from '@/lib/ledger/errors'
import type { LedgerNode } from '@/lib/ledger/ledger-client'
import { batchHash, FIRST_HEAD, nextHead, partHash } from '@/lib/ledger/publication'
import { toHex } from '@/lib/record-format/hex'
import { createKeccakWasm } from '@/lib/record-format/keccak-wasm'
import type { AgencyAtBlock } from './agree-on-agency'

const hash = createKeccakWasm()

/** A batch with the block that it stands in. */
export type DatedBatch = BatchPublished & { readonly blockNumber: number; readonly blockTimestampSeconds: number }

/**
 * The batches of one agency as one node serves them, each held against its own hash and against all before it: what the node
 * says of a batch is what the contract's head binds, or is refused.
 */
export class BatchChain {
  private head = FIRST_HEAD
  private batchCount = 0
  private sequence = 0
  private last: { readonly publicationDigest: string; readonly part: number } | null = null

  constructor(
    private readonly agency: AgencyCode,
    private readonly node: LedgerNode,
  ) {}

  /** Errors: InconsistentNodeError, which names the node. */
  add(batch: DatedBatch): void {
    const { part, publicationDigest, blockNumber } = batch
    const expect = (holds: boolean, what: string) => {
      if (holds) return
      const words = `batch ${batch.number} of "${this.agency}", as ${this.node.name} serves it: ${what}`
      throw new InconsistentNodeError(words, { blockNumber })
    }
    expect(toHex(hash(batch.payload)) === part.payloadHash, 'its payload was changed')
    expect(hashOf(batch) === batch.batchHash, 'its hash is not that of what it says')
    const head = nextHead(this.head, batch.batchHash)
    expect(head === batch.agencyHead, "the agency's head does not follow from the one before")

    // The hash binds neither the sequence nor the agency's count: they follow from what it does bind.
    const goesOn = this.last?.publicationDigest === publicationDigest
    const sequence = this.sequence + (goesOn ? 0 : 1)
    expect(batch.sequence === sequence, `its sequence is ${batch.sequence}, and ${sequence} follows`)
    const number = goesOn ? this.last!.part + 1 : 1
    expect(part.number === number, `it is part ${part.number}, and ${number} follows`)
    const count = this.batchCount + 1
    expect(batch.agencyBatchNumber === count, `it is number ${batch.agencyBatchNumber}, and ${count} follows`)

    this.head = head
    this.batchCount = count
    this.sequence = sequence
    this.last = { publicationDigest, part: part.number }
  }

  /** Whether the batches are all that the contract has counted. Errors: InconsistentNodeError, which names the node. */
  expectEnd(state: AgencyAtBlock, block: number): void {
    const { head, batchCount, sequence, node, agency } = this
    if (head === state.head && BigInt(batchCount) === state.batchCount && BigInt(sequence) === state.sequence) return
    throw new InconsistentNodeError(
      `${node.name} serves ${batchCount} batches of "${agency}" up to this block, head ${head}, sequence ${sequence}, and its contract ` +
        `counts ${state.batchCount}, head ${state.head}, sequence ${state.sequence}; its logs are behind or pruned, and another node is needed`,
      { blockNumber: block },
    )
  }
}

/** Null where the contract takes no such totals from anybody. */
function hashOf({ number, part, blockTimestampSeconds, ...signed }: DatedBatch): `0x${string}` | null {
  try {
    return batchHash({
      ...signed,
      number: BigInt(number),
      partHash: partHash({ ...part, number: BigInt(part.number), records: BigInt(part.records) }),
      blockTimestamp: BigInt(blockTimestampSeconds),
    })
  } catch {
    return null
  }
}
