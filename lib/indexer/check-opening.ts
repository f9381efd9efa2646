import type { OtherLedgerEvent } from '@/lib/ledger/decode-ledger-event'
import { InconsistentNodeError } from '@/lib/ledger/errors'
import { type LedgerAddress, publicationDigest, signaturesHash } from '@/lib/ledger/publication'
import type { IndexedEvent, LedgerPosition } from '@/lib/store/ledger-writer'
import type { PublicationReading, ReadingState } from './reading-state'

type Opened = Extract<OtherLedgerEvent, { eventName: 'PublicationOpened' }>['args']

/**
 * Checks the opening of a publication against what its agency has published before, recomputes the digest that was signed, and
 * moves `state` past it. The digest binds chain and contract too. Errors: InconsistentNodeError.
 */
export async function checkOpening({
  agency,
  opened,
  position,
  state,
  ledger,
}: {
  readonly agency: string
  readonly opened: Opened
  readonly position: LedgerPosition
  readonly state: ReadingState
  readonly ledger: LedgerAddress
}): Promise<Extract<IndexedEvent, { kind: 'publication-opened' }>> {
  const { publication, digest, preparerKey, approverKey } = opened
  const reading = await state.agency(agency)
  const sequence = Number(opened.sequence)
  const expect = (holds: boolean, what: string) => {
    if (!holds) throw new InconsistentNodeError(`publication ${agency}-${sequence}: ${what}`, position)
  }

  if (!reading) throw new InconsistentNodeError(`the agency ${agency} was never registered`, position)
  expect(sequence === reading.sequence + 1, `publication ${reading.sequence + 1} is missing before it`)
  expect(publication.agency === agency && publication.sequence === opened.sequence, 'it names itself otherwise')
  expect(publication.previousHead === reading.head, "it does not continue the agency's head")
  expect(publicationDigest({ publication, ...ledger }) === digest, 'its digest is not that of what it says')

  state.setAgency(agency, { ...reading, sequence })
  const signers = { preparerKey, approverKey, signaturesHash: signaturesHash(opened) }
  const { partsRoot } = publication
  const [records, parts] = [Number(publication.records), Number(publication.parts)]
  const opening: PublicationReading = {
    sequence,
    parts,
    partsRoot,
    ...signers,
    partHashes: [],
    recordsDelivered: 0,
  }
  state.setPublication(agency, digest, opening)
  return {
    kind: 'publication-opened',
    position,
    agency,
    sequence,
    digest,
    format: Number(publication.format),
    period: publication.period,
    records,
    parts,
    previousHead: publication.previousHead,
    partsRoot,
    deadline: publication.deadline,
    totals: publication.totals,
    ...signers,
  }
}
