import type { ReactNode } from 'react'
import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import { Money } from '@/components/ui/money'
import { PublishedText } from '@/components/ui/published-text'
import { COMPARED, type Compared, type ComparedSums, type StageComparison } from '@/lib/domain/chart-views'
import type { ComparedHref } from './compared-words'
import { ScrollTable } from './scroll-table'

type ComparisonTableProps = {
  readonly title: string
  readonly view: StageComparison
  readonly hrefOf: ComparedHref
}

/** The figures of a comparison, exact, newest year first, with what has no group of its own, and their totals. */
export function ComparisonTable({ title, view, hrefOf }: ComparisonTableProps) {
  const { words, say } = useLanguage()
  const texts = words.charts.comparison
  const { by, groups, others, none, totals, currency } = view
  const headings = {
    year: view.yearBasis === 'fiscal' ? words.charts.time.fiscalYear : texts.year,
    activity: texts.activity,
    programme: texts.programme,
    contract: texts.contract,
    'budget-line': texts.budgetLine,
  } as const
  const shown = by === 'year' ? groups.toReversed() : groups
  const cells = (sums: ComparedSums, linkOf: (stage: Compared) => string | null = () => null) =>
    COMPARED.map((stage) => (
      <td key={stage} className="figure">
        <ComparedSum sum={sums[stage]} currency={currency} href={linkOf(stage)} />
      </td>
    ))
  const isThere = (sums: ComparedSums) => COMPARED.some((stage) => sums[stage] !== null)
  return (
    <ScrollTable title={title} long={groups.length > 12}>
      <thead>
        <tr>
          <th scope="col">{headings[by]}</th>
          {COMPARED.map((stage) => (
            <th key={stage} scope="col" className="figure">
              {words.glossary[stage].label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map(({ key, title, ref, sums }) => (
          <tr key={key}>
            <th scope="row">
              {by === 'year' ? (
                key
              ) : (
                <InternalLink href={`/activities/${key}`}>
                  <PublishedText text={title ?? ref ?? key} />
                </InternalLink>
              )}
            </th>
            {cells(sums, (stage) => hrefOf(key, stage))}
          </tr>
        ))}
        {isThere(others) && (
          <Rest name={say(by === 'year' ? texts.otherYears : texts.others, { count: others.groups })}>
            {cells(others)}
          </Rest>
        )}
        {isThere(none) && <Rest name={by === 'year' ? texts.noYear : texts.none}>{cells(none)}</Rest>}
      </tbody>
      <tfoot>
        <tr className="sum">
          <th scope="row">{words.charts.inAll}</th>
          {cells(totals)}
        </tr>
      </tfoot>
    </ScrollTable>
  )
}

function Rest({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <tr className="rest">
      <th scope="row">{name}</th>
      {children}
    </tr>
  )
}

type ComparedSumProps = {
  readonly sum: ComparedSums[Compared]
  readonly currency: string
  readonly href: string | null
}

function ComparedSum({ sum, currency, href }: ComparedSumProps) {
  const { words, say } = useLanguage()
  if (sum === null) return <span className="text-muted">{words.charts.noRecords}</span>
  const figure = <Money sum money={{ amount: sum.sum, currency }} />
  return (
    <>
      {href === null ? figure : <InternalLink href={href}>{figure}</InternalLink>}
      <span className="chart-count">{say(words.ui.recordCount, { count: sum.count })}</span>
    </>
  )
}
