import type { Stage } from '@/lib/domain/stage'
import { formatCounted } from '@/lib/format/count'
import { formatPeriod } from '@/lib/format/dates'
import { toDisplayText } from '@/lib/format/display-text'
import { formatStage } from '@/lib/format/glossary'
import { formatSum } from '@/lib/format/money'
import { type LedgerAddress, type Publication, publicationDigest } from '@/lib/ledger/publication'

/**
 * What two officials are about to sign, in words and figures a person recognises, a line each. The contract checks every one of
 * them: the wallet shows the same texts.
 */
export function describeStatement({
  publication,
  ledger,
}: {
  readonly publication: Publication
  readonly ledger: LedgerAddress
}): readonly string[] {
  const { agency, agencyName, sequence, period, records, parts, partsRoot, totals, deadline, previousHead } =
    publication
  const sums = totals.map(
    ({ stage, currency, sum }) =>
      `  ${formatStage(stage as Stage).label}: ${formatSum({ amount: sum, currency })} (${sum} ${currency})`,
  )
  return [
    `${toDisplayText(agencyName)} (${agency}), publication ${sequence}, for ${formatPeriod(period)}`,
    `  ${formatCounted(Number(records), 'record')} in ${formatCounted(Number(parts), 'part')}${records === 0n ? ': nothing to report' : ''}`,
    ...(records > 0n && totals.length === 0 ? ['  It changes no total.'] : sums),
    `  To be carried to the ledger by ${deadline.slice(0, 10)} ${deadline.slice(11, 16)} UTC`,
    `  Root of all records ${partsRoot}`,
    `  Goes on the history ${previousHead}`,
    `  Ledger ${ledger.contract} on chain ${ledger.chainId}`,
    `  Digest that the signature covers ${publicationDigest({ publication, ...ledger })}`,
  ]
}
