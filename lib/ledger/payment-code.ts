import { type Hex, toHex } from '@/lib/record-format/hex'
import { keccak256 } from '@/lib/record-format/keccak'
import { publishAndPayCode } from './contract.generated'
import { olderPublishAndPayCode } from './contract-older.generated'

const WORD = 32 // bytes
const BUILDS = [publishAndPayCode, olderPublishAndPayCode] as const

/**
 * Whether this is the code of PublishAndPay for that ledger, byte for byte, in one of its two builds: then a `Paid` event of it means what the source
 * says. The ledger's address is all that may differ between two deployments.
 */
export function isPaymentCode({ code, ledger }: { readonly code: Uint8Array; readonly ledger: Hex }): boolean {
  const expected = ledger.toLowerCase().replace('0x', '0x'.padEnd(26, '0'))
  return BUILDS.some(({ length, ledgerAt, hash }) => {
    if (code.length !== length) return false
    const blank = code.slice()
    for (const place of ledgerAt) {
      if (toHex(code.subarray(place, place + WORD)) !== expected) return false
      blank.fill(0, place, place + WORD)
    }
    return toHex(keccak256(blank)) === hash
  })
}
