import { type Statement, state } from '../messages/statement'
import { merkleRoot } from '../record-format/merkle-tree'
import { recomputeSignaturesHash } from './batch-hash'
import { type Hex, toHex } from './bytes'
import { toComparison } from './check-recorded'
import { compareKey, comparePersons, type Office, type ProvedKey } from './compare-keys'
import type { CheckContext } from './context'
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
  compared.push(compare(state('what-digest'), toHex(digest), event.publicationDigest))
  compared.push(compare(state('what-agency'), context.id.agency, publication.agency))
  compared.push(compare(state('what-sequence'), String(context.id.sequence), String(publication.sequence)))
  compared.push(...compareParts(evidence, batch))
  const signatures = recomputeSignaturesHash(opening.preparerSignature, opening.approverSignature)
  compared.push(compare(state('what-signatures'), toHex(signatures), event.signaturesHash))

  const results: SignatureResult[] = []
  for (const office of ['preparer', 'approver'] as const) {
    const keyId = office === 'preparer' ? event.preparerKey : event.approverKey
    compared.push(
      compare(state(`what-${office}-key`), office === 'preparer' ? opening.preparerKey : opening.approverKey, keyId),
    )
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
  const passkeys = results.some((result) => result.kind === 'valid' && result.by === 'passkey')
  const agrees = state('signed-agrees', { agency: publication.agencyName, day: { day: evidence.openedAtSeconds } })
  const words = {
    agrees: passkeys ? [agrees, state('signed-passkey')] : [agrees],
    differs: [state('signed-differs')],
    'not-compared': [state('signed-missing')],
  }[outcome]
  return {
    check: 'signed',
    outcome,
    words: [...words, ...describePublication(evidence, parameters)],
    compared,
    evidence: [
      { label: state('evidence-digest'), value: toHex(digest) },
      { label: state('evidence-preparer-key'), value: event.preparerKey },
      { label: state('evidence-preparer-signature'), value: toHex(opening.preparerSignature) },
      { label: state('evidence-approver-key'), value: event.approverKey },
      { label: state('evidence-approver-signature'), value: toHex(opening.approverSignature) },
      { label: state('evidence-period'), value: publication.period },
      { label: state('evidence-records'), value: String(publication.records) },
      {
        label: state('evidence-totals'),
        value:
          publication.totals.map(({ stage, currency, sum }) => `${stage} ${currency} ${sum}`).join('; ') ||
          state('evidence-none'),
      },
      { label: state('evidence-deadline'), value: publication.deadline },
    ],
  }
}

/** What the reader must know of the publication as a whole, sentence by sentence: that it is disputed, cancelled or not complete. */
export function describePublication(
  { opening, batches, allParts }: PublicationEvidence,
  { fate, disputed }: { readonly fate: bigint | null; readonly disputed: bigint | null },
): readonly Statement[] {
  const { parts } = opening.publication
  const delivery = describeDelivery({ fate, delivered: allParts ? batches.length : null, parts })
  return [...(disputed === 1n ? [state('disputed')] : []), ...(delivery === null ? [] : [delivery])]
}

/** The record's part, and those that its row was counted through, under the root that was signed: by the whole tree, else by the path of each. */
function compareParts(evidence: PublicationEvidence, batch: BatchEvidence): readonly Comparison[] {
  const { opening, batches } = evidence
  const { publication } = opening
  if (!isWhole(evidence)) {
    return batches.slice(0, batches.indexOf(batch) + 1).map((one) => {
      const isProved = evidence.provedParts.has(one)
      return {
        what: state('what-part-place', { part: String(one.event.part.number) }),
        here: toHex(one.partHash),
        ledger: isProved ? state('part-path', { root: publication.partsRoot }) : state('part-unproved'),
        outcome: isProved ? 'agrees' : 'not-compared',
      }
    })
  }
  const root = merkleRoot(batches.map(({ partHash }) => partHash))
  const records = batches.reduce((sum, { event }) => sum + event.part.records, 0n)
  return [
    compare(state('what-parts-root'), toHex(root), publication.partsRoot),
    compare(state('what-parts'), String(batches.length), String(publication.parts)),
    compare(state('what-records'), String(records), String(publication.records)),
  ]
}

function describeSignature(office: Office, keyId: Hex, result: SignatureResult): Comparison {
  const what = state(`what-${office}-signature`)
  const ledger = state('key', { key: keyId })
  switch (result.kind) {
    case 'valid':
      return { what, here: state(`signature-${result.by}`), ledger, outcome: 'agrees' }
    case 'invalid':
      return { what, here: state('signature-invalid', { detail: result.words }), ledger, outcome: 'differs' }
    case 'not-rerun':
      return { what, here: result.words, ledger, outcome: 'not-compared' }
  }
}

function compareDispute(shown: boolean | undefined, disputed: bigint | null): readonly Comparison[] {
  if (shown === undefined) return []
  const words = (isDisputed: boolean) => state(isDisputed ? 'is-disputed' : 'is-undisputed')
  const said = { what: state('what-dispute'), here: words(shown) }
  if (disputed === null) return [{ ...said, ledger: null, outcome: 'not-compared' }]
  const isDisputed = disputed === 1n
  return [{ ...said, ledger: words(isDisputed), outcome: shown === isDisputed ? 'agrees' : 'differs' }]
}

function compareFate(fate: bigint | null): Comparison {
  const what = state('what-publication-state')
  if (fate === null) return { what, here: null, ledger: null, outcome: 'not-compared' }
  const ledger = state(FATES[Number(fate)] ?? 'is-unknown')
  // What was delivered before a cancellation stands; a publication that the ledger never opened does not.
  return { what, here: state('is-opened'), ledger, outcome: fate === 0n ? 'differs' : 'agrees' }
}
