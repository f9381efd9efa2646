import type { Publication } from '../ledger/publication'
import { type Hex, hashOf, keccak256, parseHex, toWord, utf8 } from './bytes'

// Written out here rather than taken from the publisher's side, so that one mistake cannot make both agree; a test holds them together.
const TOTAL = 'Total(string stage,string currency,string sum)'
const PUBLICATION = `Publication(uint256 format,string agency,string agencyName,uint256 sequence,bytes32 previousHead,string period,uint256 records,uint256 parts,bytes32 partsRoot,Total[] totals,string deadline)${TOTAL}`
const DOMAIN = 'EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)'

const text = (value: string): Uint8Array => keccak256(utf8(value))

/** The EIP-712 digest that both officials signed: bound to one chain and one contract. */
export function recomputePublicationDigest(parameters: {
  readonly publication: Publication
  readonly chainId: number
  readonly contract: Hex
}): Uint8Array {
  const { publication } = parameters
  const domain = hashOf(
    text(DOMAIN),
    text('Counterfoil'),
    text('1'),
    toWord(parameters.chainId),
    toWord(BigInt(parameters.contract)),
  )
  const totals = publication.totals.map((total) =>
    hashOf(text(TOTAL), text(total.stage), text(total.currency), text(total.sum)),
  )
  const message = hashOf(
    text(PUBLICATION),
    toWord(publication.format),
    text(publication.agency),
    text(publication.agencyName),
    toWord(publication.sequence),
    parseHex(publication.previousHead)!,
    text(publication.period),
    toWord(publication.records),
    toWord(publication.parts),
    parseHex(publication.partsRoot)!,
    hashOf(...totals),
    text(publication.deadline),
  )
  return hashOf(Uint8Array.of(0x19, 0x01), domain, message)
}
