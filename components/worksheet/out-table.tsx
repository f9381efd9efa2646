import { useLanguage } from '@/components/language/use-language'
import { recordsHref } from '@/components/records/search-links'
import { InternalLink } from '@/components/ui/internal-link'
import type { EntryStatus } from '@/lib/domain/views'
import type { LeftOutByFilter, WorksheetView } from '@/lib/domain/worksheet'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { PartRow, PartTable } from './part-row'

/** Currencies that one address can name; where there are more, the link leads to all of them. */
const ADDRESSED = 60

/** What meets the conditions, or nearly, and counts in no total here: each kind with its reason. Kinds that have none say so. */
export function OutTable({ view, search }: { readonly view: WorksheetView; readonly search: RecordSearch }) {
  const { worksheet, glossary } = useLanguage().words
  const hrefOf = (status: EntryStatus) => recordsHref(search, { statuses: [status] })
  return (
    <PartTable caption={worksheet.whatIsOut}>
      <PartRow
        label={glossary.corrected.label}
        reason={glossary.corrected.sentence}
        part={view.corrected}
        href={hrefOf('corrected')}
      />
      <PartRow
        label={glossary.withdrawn.label}
        reason={glossary.withdrawn.sentence}
        part={view.withdrawn}
        href={hrefOf('withdrawn')}
      />
      <PartRow
        label={glossary.withdrawal.label}
        reason={glossary.withdrawal.sentence}
        part={view.withdrawals}
        href={hrefOf('withdrawal')}
      />
      {view.leftOut.map((leftOut) => (
        <LeftOutRow key={leftOut.filter} leftOut={leftOut} search={search} />
      ))}
    </PartTable>
  )
}

type LeftOutRowProps = { readonly leftOut: LeftOutByFilter; readonly search: RecordSearch }

function LeftOutRow({ leftOut, search }: LeftOutRowProps) {
  const { worksheet, glossary } = useLanguage().words
  const { part } = leftOut
  const standing = { ...search, statuses: ['stands'] } as const
  switch (leftOut.filter) {
    case 'stages':
      return (
        <PartRow
          label={worksheet.otherStages}
          reason={worksheet.otherStagesWords}
          part={part}
          href={recordsHref(standing, { stages: leftOut.values })}
        />
      )
    case 'currencies': {
      const currencies = leftOut.values.length > ADDRESSED ? [] : leftOut.values
      return (
        <PartRow
          label={worksheet.otherCurrencies}
          reason={worksheet.otherCurrenciesWords}
          part={part}
          href={recordsHref(standing, { currencies })}
        />
      )
    }
    case 'finality': {
      const [finality = 'provisional'] = leftOut.values
      return (
        <PartRow
          label={worksheet.otherFinality[finality]}
          reason={glossary[finality].sentence}
          part={part}
          href={recordsHref(standing, { finality: [finality] })}
        />
      )
    }
    case 'statuses':
      return (
        <PartRow
          label={worksheet.otherStatuses}
          reason={worksheet.otherStatusesWords}
          part={part}
          href={recordsHref(standing)}
        />
      )
    case 'dates':
      return (
        <PartRow
          label={worksheet.imprecise}
          reason={worksheet.impreciseWords}
          part={part}
          more={
            <InternalLink className="part-link" href={recordsHref(standing, { years: [], from: null, to: null })}>
              {worksheet.seeWider}
            </InternalLink>
          }
        />
      )
  }
}
