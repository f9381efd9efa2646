import { ledgerStorage } from '../ledger/contract.generated'
import { type Statement, state } from '../messages/statement'
import { concat, hashOf, toBigInt, toWord } from './bytes'
import { toComparison } from './check-recorded'
import type { CheckContext } from './context'
import { EvidenceError } from './evidence-error'
import { firstThatHolds } from './faults'
import type { NodeClient } from './ledger-node'
import { mappingSlot } from './ledger-slots'
import { proveSlots } from './prove-slots'
import { type Comparison, compare } from './report'

const WHAT = state('what-agency-name')
const LONGEST_NAME = 1024 // bytes: the contract takes far less

/**
 * Holds the agency's name that a page shows against the one that was signed, else against the one that is registered now, which the state proves.
 *
 * `remarks` says so where the two differ: an agency may be renamed, and what it signed keeps the name of that time.
 */
export async function checkAgencyName(
  context: CheckContext,
  signedName: string,
): Promise<{ readonly compared: readonly Comparison[]; readonly remarks: readonly Statement[] }> {
  const { agencyName: shown } = context.shown
  if (shown === undefined) return { compared: [], remarks: [] }
  if (shown === signedName) return { compared: [compare(WHAT, shown, signedName)], remarks: [] }

  const proof = await firstThatHolds(context.clients, (client) => proveRegisteredName(context, client))
  const faults = proof.faults.map(toComparison)
  if (proof.answer === null) {
    const ledger = state('name-when-signed', { name: signedName })
    return { compared: [...faults, { what: WHAT, here: shown, ledger, outcome: 'not-compared' }], remarks: [] }
  }
  const registered = proof.answer
  const both = registered === signedName ? signedName : state('name-now', { registered, name: signedName })
  const outcome = shown === registered ? 'agrees' : 'differs'
  return {
    compared: [...faults, { what: WHAT, here: shown, ledger: both, outcome }],
    remarks: outcome === 'agrees' ? [state('renamed', { name: signedName })] : [],
  }
}

/** The agency's registered name, from the slots in which Solidity keeps a string. Errors: EvidenceError, NodeFailure. */
async function proveRegisteredName(context: CheckContext, client: NodeClient): Promise<string> {
  const { contract, header } = context
  const slot = mappingSlot(ledgerStorage.agency, context.agencyTopic)
  const prove = async (slots: readonly bigint[]) => (await proveSlots({ client, contract, header, slots })).values
  const [word = 0n] = await prove([slot])
  // The lowest bit tells a long text, whose bytes lie elsewhere, from one that stands in the slot itself, before twice its length.
  const isLong = (word & 1n) === 1n
  const length = Number((isLong ? word : word & 0xffn) >> 1n)
  if (length > (isLong ? LONGEST_NAME : 31))
    throw new EvidenceError('The agency’s name is longer than any name may be.')
  const first = toBigInt(hashOf(toWord(slot)))
  const words = isLong
    ? await prove(Array.from({ length: Math.ceil(length / 32) }, (_, index) => first + BigInt(index)))
    : [word]
  return new TextDecoder().decode(concat(...words.map(toWord)).subarray(0, length))
}
