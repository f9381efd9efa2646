import { useLanguage } from '@/components/language/use-language'
import { TotalsNotes } from '@/components/records/totals-notes'
import { TotalsTable } from '@/components/records/totals-table'
import { Section } from '@/components/ui/section'
import type { CurrencyCode } from '@/lib/domain/amount'
import type { ConversionView, WorksheetView } from '@/lib/domain/worksheet'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { Arithmetic } from './arithmetic'
import { ConvertedTotals } from './converted-totals'
import { InTable } from './in-table'
import { OutTable } from './out-table'
import { Reckoning } from './reckoning'
import { SetAsideBatches } from './set-aside-batches'
import { ShowInLinks } from './show-in-links'

type WorksheetProps = {
  readonly view: WorksheetView
  /** Its filters stand where filters are, not among its words: links replace them one by one. */
  readonly search: RecordSearch
  /** The totals in one currency, where that was asked for and there are rates. */
  readonly conversion: ConversionView | null
  /** What the address asks for. */
  readonly showIn: CurrencyCode | null
  /** Currencies that sums can be shown in. */
  readonly currencies: readonly CurrencyCode[]
}

/** The reckoning behind the totals of a search: what is in, what is out and why, and how each sum comes about. */
export function Worksheet({ view, search, conversion, showIn, currencies }: WorksheetProps) {
  const { worksheet } = useLanguage().words
  const { totals } = view
  return (
    <>
      <Reckoning totals={totals} />

      <Section
        id="totals"
        title={worksheet.totals}
        aside={<ShowInLinks search={search} showIn={showIn} currencies={currencies} />}
      >
        {totals.totals.length === 0 ? (
          <p>{worksheet.noTotals}</p>
        ) : (
          <TotalsTable totals={totals.totals} search={totals.totals.length > 1 ? search : null} onWorksheet />
        )}
        <TotalsNotes totals={totals} />
        {showIn !== null && <ConvertedTotals conversion={conversion} search={search} currency={showIn} />}
      </Section>

      <Section id="in" title={worksheet.whatIsIn}>
        <InTable view={view} search={search} />
      </Section>

      <Section id="out" title={worksheet.whatIsOut}>
        <OutTable view={view} search={search} />
        <SetAsideBatches setAside={view.setAside} />
      </Section>

      {view.statements.length > 0 && (
        <Section id="arithmetic" title={worksheet.arithmetic}>
          <Arithmetic view={view} search={search} />
        </Section>
      )}
    </>
  )
}
