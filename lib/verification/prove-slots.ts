import { parseProofNodes, verifyAccountProof, verifyStorageProof } from './account-proof'
import { type Hex, parseHex, toHex, toWord } from './bytes'
import { EvidenceError } from './evidence-error'
import type { VerifiedHeader } from './header'
import type { NodeClient } from './ledger-node'

const MAX_KEYS = 16 // a question; gateways bound it

/** What the ledger's contract holds in some slots, proved under one block's state root. */
export type ProvedSlots = { readonly values: readonly bigint[]; readonly codeHash: Hex }

/**
 * Asks a node for the proof of some slots of the contract and verifies it here. Only the proof is used, none of the values beside it.
 *
 * Shape: values in the order of `slots`; 0 where the proof shows that a slot is empty.
 * Errors: EvidenceError where the proof does not hold; NodeFailure.
 */
export async function proveSlots(parameters: ProveSlotsParameters): Promise<ProvedSlots> {
  const first = await proveFew({ ...parameters, slots: parameters.slots.slice(0, MAX_KEYS) })
  const values = [...first.values]
  for (let start = MAX_KEYS; start < parameters.slots.length; start += MAX_KEYS) {
    const more = await proveFew({ ...parameters, slots: parameters.slots.slice(start, start + MAX_KEYS) })
    values.push(...more.values)
  }
  return { values, codeHash: first.codeHash }
}

type ProveSlotsParameters = {
  readonly client: NodeClient
  readonly contract: Hex
  readonly header: VerifiedHeader
  readonly slots: readonly bigint[]
}

async function proveFew(parameters: ProveSlotsParameters): Promise<ProvedSlots> {
  const { header, slots } = parameters
  const keys = slots.map((slot) => toHex(toWord(slot)))
  const answer = await parameters.client.ask('eth_getProof', [
    parameters.contract,
    keys,
    `0x${header.number.toString(16)}`,
  ])
  const { accountProof, storageProof } = (answer ?? {}) as Readonly<Record<string, unknown>>
  if (!Array.isArray(storageProof) || storageProof.length !== slots.length) {
    throw new EvidenceError('The proof is not of the slots that were asked for.')
  }
  const { storageRoot, codeHash } = verifyAccountProof({
    stateRoot: header.stateRoot,
    address: parseHex(parameters.contract)!,
    proof: parseProofNodes(accountProof),
  })
  const values = slots.map((slot, index) =>
    verifyStorageProof({
      storageRoot,
      slot,
      proof: parseProofNodes((storageProof[index] as { proof?: unknown } | null)?.proof),
    }),
  )
  return { values, codeHash: toHex(codeHash) }
}
