import { merkleRoot } from '../record-format/merkle-tree'
import { recomputeSignaturesHash } from './batch-hash'
import { type Hex, toHex } from './bytes'
import { toComparison } from './check-recorded'
import { compareKey, comparePersons, type Office, type ProvedKey } from './compare-keys'
import type { CheckContext } from './context'
import { formatDay } from './day'
import type { Fault } from './faults'
import { recomputePublicationDigest } from './publication-digest'
import { describeDelivery, FATES } from './publication-fate'
import { type BatchEvidence, isWhole, type PublicationEvidence } from './read-publication'
import { type CheckResult, type Comparison, compare, worstOutcome } from './report'
import { type SignatureResult, verifySignature } from './signatures'

/**
 * *Signed*: two officials' signatures over exactly this publication hold, by two persons who held the preparer's and the approver's role then.
 *
 * Digest, part tree and signatures are recomputed here; keys are `null` where the state could not be proved.
 */
export async function checkSigned(parameters: {
  readonly context: CheckContext
  readonly publication: PublicationEvidence
  readonly batch: BatchEvidence
  readonly keys: { readonly [Name in Office]: ProvedKey | null }
  readonly fate: bigint | null
  readonly disputed: bigint | null
  readonly readSigner: (keyId: Hex) => Promise<Uint8Array>
  readonly isVerifier: (address: Uint8Array) => Promise<boolean>
  readonly faults: readonly Fault[]
  /** What else was compared with the signed statement. */
  readonly more: readonly Comparison[]
}): Promise<CheckResult> {
  const { context, publication: evidence, batch, keys } = parameters
  const { opening } = evidence
  const { publication } = opening
  const { event } = batch
  const compared: Comparison[] = parameters.faults.map(toComparison)

  const digest = recomputePublicationDigest({ publication, chainId: context.chainId, contract: context.contract })
  compared.push(compare('digest of what was signed', toHex(digest), event.publicationDigest))
  compared.push(compare('agency that signed', context.id.agency, publication.agency))
  compared.push(compare('number of the publication', String(context.id.sequence), String(publication.sequence)))
  compared.push(...compareParts(evidence, batch))
  const signatures = recomputeSignaturesHash(opening.preparerSignature, opening.approverSignature)
  compared.push(compare('hash of both signatures', toHex(signatures), event.signaturesHash))

  const results: SignatureResult[] = []
  for (const office of ['preparer', 'approver'] as const) {
    const keyId = office === 'preparer' ? event.preparerKey : event.approverKey
    compared.push(compare(`${office}’s key`, office === 'preparer' ? opening.preparerKey : opening.approverKey, keyId))
    const result = await verifySignature({
      keyId,
      digest,
      signature: office === 'preparer' ? opening.preparerSignature : opening.approverSignature,
      readSigner: parameters.readSigner,
      isVerifier: parameters.isVerifier,
    })
    results.push(result)
    compared.push(describeSignature(office, keyId, result))
    compared.push(compareKey(office, keys[office], evidence.openedAtSeconds))
  }
  compared.push(comparePersons(keys))
  compared.push(compareFate(parameters.fate), ...compareDispute(context.shown.disputed, parameters.disputed))
  compared.push(...parameters.more)

  const outcome = worstOutcome(compared.map((comparison) => comparison.outcome))
  const day = formatDay(evidence.openedAtSeconds)
  const passkeys = results.some((result) => result.kind === 'valid' && result.by === 'passkey')
  const words = {
    agrees: `Two officials of ${publication.agencyName}, who are two different persons, signed this on ${day} or before.${passkeys ? ` ${PASSKEY_WORDS}` : ''}`,
    differs: 'The signatures, or the keys behind them, do not fit what the ledger holds.',
    'not-compared': 'The signatures could not be checked in full; see below.',
  }[outcome]
  return {
    check: 'signed',
    outcome,
    words: [words, ...describePublication(evidence, parameters)].join(' '),
    compared,
    evidence: [
      { label: 'Digest', value: toHex(digest) },
      { label: 'Preparer’s key', value: event.preparerKey },
      { label: 'Preparer’s signature', value: toHex(opening.preparerSignature) },
      { label: 'Approver’s key', value: event.approverKey },
      { label: 'Approver’s signature', value: toHex(opening.approverSignature) },
      { label: 'Period', value: publication.period },
      { label: 'Records', value: String(publication.records) },
      {
        label: 'Totals',
        value: publication.totals.map(({ stage, currency, sum }) => `${stage} ${currency} ${sum}`).join('; ') || 'none',
      },
      { label: 'To be carried by', value: publication.deadline },
    ],
  }
}

const PASSKEY_WORDS =
  'A passkey was among the keys: its prompt shows no figures, so its holder relied on their own screen, and the other official’s own recomputation is the safeguard.'

/** What the reader must know of the publication as a whole, in sentences: that it is disputed, cancelled or not complete. */
export function describePublication(
  { opening, batches, allParts }: PublicationEvidence,
  { fate, disputed }: { readonly fate: bigint | null; readonly disputed: bigint | null },
): readonly string[] {
  const { parts } = opening.publication
  const delivery = describeDelivery({ fate, delivered: allParts ? batches.length : null, parts })
  return [
    ...(disputed === 1n ? ['The ledger’s guardian has marked this publication as disputed.'] : []),
    ...(delivery === null ? [] : [`Its publication ${delivery}.`]),
  ]
}

/** The record's part, and those that its row was counted through, under the root that was signed: by the whole tree, else by the path of each. */
function compareParts(evidence: PublicationEvidence, batch: BatchEvidence): readonly Comparison[] {
  const { opening, batches } = evidence
  const { publication } = opening
  if (!isWhole(evidence)) {
    return batches.slice(0, batches.indexOf(batch) + 1).map((one) => {
      const isProved = evidence.provedParts.has(one)
      return {
        what: `place of part ${one.event.part.number} under the signed root`,
        here: toHex(one.partHash),
        ledger: isProved
          ? `leads to ${publication.partsRoot} by the path in its transaction`
          : 'not all parts are here to rebuild the tree, and no path was found in the transaction; the contract’s acceptance is the evidence',
        outcome: isProved ? 'agrees' : 'not-compared',
      }
    })
  }
  const root = merkleRoot(batches.map(({ partHash }) => partHash))
  const records = batches.reduce((sum, { event }) => sum + event.part.records, 0n)
  return [
    compare('root of the parts that were signed', toHex(root), publication.partsRoot),
    compare('number of parts', String(batches.length), String(publication.parts)),
    compare('number of records', String(records), String(publication.records)),
  ]
}

function describeSignature(office: Office, keyId: Hex, result: SignatureResult): Comparison {
  const what = `${office}’s signature`
  const ledger = `key ${keyId}`
  switch (result.kind) {
    case 'valid':
      return { what, here: `holds, by ${result.by}`, ledger, outcome: 'agrees' }
    case 'invalid':
      return { what, here: `does not hold: ${result.words}`, ledger, outcome: 'differs' }
    case 'not-rerun':
      return { what, here: result.words, ledger, outcome: 'not-compared' }
  }
}

function compareDispute(shown: boolean | undefined, disputed: bigint | null): readonly Comparison[] {
  if (shown === undefined) return []
  const words = (isDisputed: boolean) => (isDisputed ? 'disputed' : 'not disputed')
  if (disputed === null) return [{ what: 'dispute', here: words(shown), ledger: null, outcome: 'not-compared' }]
  return [compare('dispute', words(shown), words(disputed === 1n))]
}

function compareFate(fate: bigint | null): Comparison {
  const what = 'state of the publication'
  if (fate === null) return { what, here: null, ledger: null, outcome: 'not-compared' }
  const ledger = FATES[Number(fate)] ?? 'unknown'
  // What was delivered before a cancellation stands; a publication that the ledger never opened does not.
  return { what, here: 'opened', ledger, outcome: fate === 0n ? 'differs' : 'agrees' }
}
