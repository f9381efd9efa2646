import type { ReactNode } from 'react'
import { recordsHref } from '@/components/records/search-links'
import { UncheckedIcon } from '@/components/ui/icons'
import { InternalLink } from '@/components/ui/internal-link'
import { Moment } from '@/components/ui/moment'
import { Money } from '@/components/ui/money'
import type { CurrencyCode } from '@/lib/domain/amount'
import { addDecimals } from '@/lib/domain/decimal-sum'
import { OUTLAY_STAGES } from '@/lib/domain/stage'
import type { AgencyCompleteness, BlockView, OverviewView, ResultTotals } from '@/lib/domain/views'
import { formatChange } from '@/lib/format/change'
import { formatCount, formatCounted } from '@/lib/format/count'
import { formatMonth, toIsoMoment } from '@/lib/format/dates'
import { formatCurrencyName, formatSum } from '@/lib/format/money'
import { EVERY_RECORD } from '@/lib/search-params/record-search'
import { sumLastTwelveMonths } from './last-twelve-months'

type HeadlineFiguresProps = { readonly view: OverviewView; readonly block: BlockView | null }

/** Three figures that answer the first question, on a strip with its stub: how much lately, of how much, and how much of that is in doubt. */
export function HeadlineFigures({ view, block }: HeadlineFiguresProps) {
  const { totals, completeness, currency } = view
  return (
    <div className="receipt-sheet mt-8">
      <dl className="receipt receipt-figures">
        {currency !== null && block !== null && <RecentOutlays view={view} currency={currency} block={block} />}
        <Figure label="On the ledger" figure={formatCounted(totals.entries, 'record')}>
          <p>
            From{' '}
            <InternalLink href="/agencies">{formatCounted(completeness.length, 'agency', 'agencies')}</InternalLink>,
            each record signed by two officials.
          </p>
        </Figure>
        <Doubt totals={totals} currency={currency} />
      </dl>
      <p className="receipt-stub">
        <UncheckedIcon className="mt-0.5 flex-none text-muted" />
        <span>
          Added up by this site
          {block !== null && (
            <>
              {' '}
              from what the ledger held on <Moment seconds={block.timestampSeconds} day />
            </>
          )}
          . Every record behind it has a check that runs in your own browser:{' '}
          <InternalLink href="/methodology#check">how do we know?</InternalLink>
        </span>
      </p>
    </div>
  )
}

type FigureProps = { readonly label: ReactNode; readonly figure: ReactNode; readonly children: ReactNode }

function Figure({ label, figure, children }: FigureProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <p className="receipt-figure">{figure}</p>
        {children}
      </dd>
    </div>
  )
}

type RecentOutlaysProps = HeadlineFiguresProps & { readonly currency: CurrencyCode; readonly block: BlockView }

function RecentOutlays({ view: { months, completeness }, currency, block }: RecentOutlaysProps) {
  const recent = sumLastTwelveMonths({ series: months, today: toIsoMoment(block.timestampSeconds).slice(0, 10) })
  if (recent === null) return null
  const change = recent.before === null ? null : formatChange({ from: recent.before, to: recent.sum })
  const stated = completeness.filter((agency) => statesThrough(agency, recent.last)).length
  return (
    <Figure
      label={`Outlays in ${formatCurrencyName(currency)}, ${formatMonth(recent.first, { short: true })} to ${formatMonth(recent.last, { short: true })}`}
      figure={<Money sum money={{ amount: recent.sum, currency }} />}
    >
      <p>
        {recent.before === null && 'No records for the twelve months before.'}
        {change !== null && `${capitalised(change)} the twelve months before.`}
        {recent.before !== null &&
          change === null &&
          `${formatSum({ amount: recent.before, currency })} in the twelve months before.`}
      </p>
      <p className="text-muted">
        {stated === completeness.length
          ? 'All agencies have stated their spending that far.'
          : `${formatCount(stated)} of ${formatCounted(completeness.length, 'agency', 'agencies')} ${stated === 1 ? 'has' : 'have'} stated spending that far.`}
      </p>
    </Figure>
  )
}

/** Whether the last period an agency stated reaches into a month `YYYY-MM`. */
function statesThrough({ lastPeriod }: AgencyCompleteness, month: string): boolean {
  const end = lastPeriod?.split('/').at(-1)
  if (end === undefined) return false
  return (end.length === 4 ? `${end}-12` : end.slice(0, 7)) >= month
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function Doubt({ totals, currency }: { readonly totals: ResultTotals; readonly currency: CurrencyCode | null }) {
  const left = totals.entries - totals.counted
  const { disputed } = totals
  if (left + disputed.count === 0) {
    return (
      <Figure label="Changed or disputed since" figure="None">
        <p>No record has been corrected, withdrawn or disputed.</p>
      </Figure>
    )
  }
  const amounts = disputed.totals
    .filter((total) => total.currency === currency && (OUTLAY_STAGES as readonly string[]).includes(total.stage))
    .map(({ sum }) => sum)
  return (
    <Figure label="Changed or disputed since" figure={formatCounted(left + disputed.count, 'record')}>
      {disputed.count > 0 && (
        <p>
          {formatCount(disputed.count)} disputed, and still counted
          {currency !== null && amounts.length > 0 && (
            <>: {formatSum({ amount: addDecimals(amounts), currency })} of outlays</>
          )}
          .
        </p>
      )}
      {left > 0 && (
        <p>
          <InternalLink
            href={recordsHref({
              ...EVERY_RECORD,
              statuses: ['corrected', 'withdrawn', 'withdrawal'],
              sort: 'recorded',
            })}
          >
            {formatCount(left)} corrected or withdrawn
          </InternalLink>
          , and no longer counted.
        </p>
      )}
    </Figure>
  )
}
