import { ledgerStorage } from '../ledger/contract.generated'
import { state } from '../messages/statement'
import { type Hex, toBigInt, toHex, toWord } from './bytes'
import { checkSigned } from './check-signed'
import type { CheckContext } from './context'
import { type Fault, firstThatHolds, MissingEvidence } from './faults'
import { decodeKeyGrantedEvent, KEY_GRANTED_TOPIC } from './ledger-events'
import type { NodeClient } from './ledger-node'
import { mappingSlot } from './ledger-slots'
import type { ProvedState } from './prove-record-state'
import { proveSlots } from './prove-slots'
import { readLogs } from './read-logs'
import type { BatchEvidence, PublicationEvidence } from './read-publication'
import type { CheckResult, Comparison } from './report'

/** Runs *signed*, asking for a passkey's public key and verifier only where a wallet's signature does not settle it. */
export async function runSignatureChecks(
  context: CheckContext,
  publication: PublicationEvidence,
  batch: BatchEvidence,
  proved: ProvedState,
  client: NodeClient,
  more: readonly Comparison[],
): Promise<CheckResult> {
  const faults: Fault[] = []
  const readSigner = async (keyId: Hex): Promise<Uint8Array> => {
    const { answer, faults: more } = await firstThatHolds([client], (one) => readKeySigner(context, one, keyId))
    faults.push(...more)
    return answer ?? new Uint8Array(0)
  }
  const isVerifier = async (address: Uint8Array): Promise<boolean> => {
    if (proved.client === null) return false
    const { answer, faults: more } = await firstThatHolds([proved.client], (one) =>
      proveSlots({
        client: one,
        contract: context.contract,
        header: context.header,
        slots: [mappingSlot(ledgerStorage.isVerifier, toWord(toBigInt(address)))],
      }),
    )
    faults.push(...more)
    return answer?.values[0] === 1n
  }
  return checkSigned({
    context,
    publication,
    batch,
    keys: proved.keys,
    fate: proved.fate,
    disputed: proved.disputed,
    readSigner,
    isVerifier,
    faults,
    more,
  })
}

async function readKeySigner(context: CheckContext, client: NodeClient, keyId: Hex): Promise<Uint8Array> {
  const logs = await readLogs({
    client,
    contract: context.contract,
    fromBlock: context.pointers.firstBlock ?? 0,
    toBlock: context.header.number,
    topics: [KEY_GRANTED_TOPIC, toHex(context.agencyTopic), keyId],
  })
  const last = logs[logs.length - 1]
  if (last === undefined) throw new MissingEvidence(state('node-no-grant', { node: client.name, key: keyId }))
  return decodeKeyGrantedEvent(last, context.contract).signer
}
