import type { ReactNode } from 'react'
import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { recordsHref } from '@/components/records/search-links'
import { InternalLink } from '@/components/ui/internal-link'
import { Moment } from '@/components/ui/moment'
import { Money } from '@/components/ui/money'
import { PublishedText } from '@/components/ui/published-text'
import type { CurrencyCode } from '@/lib/domain/amount'
import type { PublicationLine, WorksheetStatement } from '@/lib/domain/worksheet'
import type { RecordSearch } from '@/lib/search-params/record-search'

type JournalProps = { readonly statement: WorksheetStatement; readonly search: RecordSearch }

/** How a total grew: every publication in the order of the ledger, with what it added, what it took back, and the total after it. */
export function Journal({ statement, search }: JournalProps) {
  const { words, say } = useLanguage()
  const { worksheet } = words
  const { total, publications, broughtForward } = statement
  return (
    <div className="journal-block">
      <table className="journal">
        <caption>{worksheet.byPublication}</caption>
        <thead>
          <tr>
            <th scope="col">{worksheet.publication}</th>
            <th scope="col" className="figure">
              {worksheet.added}
            </th>
            <th scope="col" className="figure">
              {worksheet.takenBack}
            </th>
            <th scope="col" className="figure">
              {worksheet.balance}
            </th>
          </tr>
        </thead>
        <tbody>
          {broughtForward !== null && (
            <JournalRow line={broughtForward} currency={total.currency}>
              {say(worksheet.earlier, { count: broughtForward.publications })}
            </JournalRow>
          )}
          {publications.map((line) => (
            <JournalRow key={`${line.agency.code} ${line.sequence}`} line={line} currency={total.currency}>
              <PublicationName line={line} search={search} />
            </JournalRow>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-sm text-muted">{worksheet.takenBackWords}</p>
    </div>
  )
}

function PublicationName({ line, search }: { readonly line: PublicationLine; readonly search: RecordSearch }) {
  const { words, say, format } = useLanguage()
  const { agency, sequence, period, recordedAtSeconds, disputed } = line
  return (
    <>
      <InternalLink href={recordsHref(search, { publications: [`${agency.code}-${sequence}`] })}>
        <Say
          message={words.worksheet.publicationName}
          values={{ agency: <PublishedText text={agency.name} />, sequence }}
        />
      </InternalLink>
      <span className="journal-about">
        {say(words.worksheet.publicationAbout, { period: format.period(period, { short: true }) })} ·{' '}
        <Moment seconds={recordedAtSeconds} day />
        {disputed && ` · ${words.glossary.disputed.label}`}
      </span>
    </>
  )
}

type JournalRowProps = {
  readonly line: Pick<PublicationLine, 'added' | 'taken' | 'balance'>
  readonly currency: CurrencyCode
  readonly children: ReactNode
}

function JournalRow({ line: { added, taken, balance }, currency, children }: JournalRowProps) {
  const { worksheet } = useLanguage().words
  return (
    <tr>
      <th scope="row">{children}</th>
      <td className="figure" data-label={worksheet.added} data-none={added.count === 0 ? '' : undefined}>
        <Move move={added} currency={currency} />
      </td>
      <td className="figure" data-label={worksheet.takenBack} data-none={taken.count === 0 ? '' : undefined}>
        <Move move={taken} currency={currency} />
      </td>
      <td className="figure" data-label={worksheet.balance}>
        <Money sum money={{ amount: balance, currency }} />
      </td>
    </tr>
  )
}

type MoveProps = { readonly move: PublicationLine['added']; readonly currency: CurrencyCode }

function Move({ move: { count, sum }, currency }: MoveProps) {
  const { words, say } = useLanguage()
  if (count === 0) return <span className="text-muted">–</span>
  return (
    <>
      <Money sum money={{ amount: sum, currency }} />
      <span className="journal-count">{say(words.ui.recordCount, { count })}</span>
    </>
  )
}
