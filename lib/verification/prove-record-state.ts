import { ledgerStorage } from '../ledger/contract.generated'
import { type Hex, parseHex, toWord } from './bytes'
import type { ProvedKey } from './compare-keys'
import type { CheckContext } from './context'
import { type Fault, firstThatHolds } from './faults'
import type { NodeClient } from './ledger-node'
import { mappingSlot } from './ledger-slots'
import { proveSlots } from './prove-slots'
import type { BatchEvidence, PublicationEvidence } from './read-publication'

/** What the contract's state says about a record's batches, keys and publication; null where it could not be proved. */
export type ProvedState = {
  readonly batches: readonly { readonly batch: BatchEvidence; readonly proved: bigint | null }[]
  readonly keys: { readonly preparer: ProvedKey | null; readonly approver: ProvedKey | null }
  readonly fate: bigint | null
  readonly disputed: bigint | null
  readonly codeHash: Hex | null
  readonly client: NodeClient | null
  readonly faults: readonly Fault[]
}

/** Proves every slot that the checks of one record rest on, in one question. */
export async function proveRecordState(
  context: CheckContext,
  publication: PublicationEvidence,
  batch: BatchEvidence,
): Promise<ProvedState> {
  const { contract, header, agencyTopic } = context
  const upToOwn = publication.batches.slice(0, publication.batches.indexOf(batch) + 1)
  const keySlots = [batch.event.preparerKey, batch.event.approverKey].map((keyId) =>
    mappingSlot(ledgerStorage.key, agencyTopic, parseHex(keyId)!),
  )
  const slots = [
    mappingSlot(ledgerStorage.fate, agencyTopic, parseHex(batch.event.publicationDigest)!),
    mappingSlot(ledgerStorage.disputed, agencyTopic, toWord(context.id.sequence)),
    ...keySlots.flatMap((slot) => [slot, slot + 1n]),
    ...upToOwn.map(({ event }) => mappingSlot(ledgerStorage.batchHash, toWord(event.number))),
  ]
  const { answer, client, faults } = await firstThatHolds(context.clients, async (one) => {
    const first = await proveSlots({ client: one, contract, header, slots })
    const [fate, disputed, preparerPerson, preparerTerms, approverPerson, approverTerms, ...hashes] = first.values
    return {
      fate: fate!,
      disputed: disputed!,
      preparer: { person: preparerPerson!, terms: preparerTerms! },
      approver: { person: approverPerson!, terms: approverTerms! },
      hashes,
      codeHash: first.codeHash,
    }
  })
  return {
    batches: upToOwn.map((one, index) => ({ batch: one, proved: answer?.hashes[index] ?? null })),
    keys: { preparer: answer?.preparer ?? null, approver: answer?.approver ?? null },
    fate: answer?.fate ?? null,
    disputed: answer?.disputed ?? null,
    codeHash: answer?.codeHash ?? null,
    client,
    faults,
  }
}
