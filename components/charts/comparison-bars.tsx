import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import { Money } from '@/components/ui/money'
import { PublishedText } from '@/components/ui/published-text'
import type { Compared, StageComparison } from '@/lib/domain/chart-views'
import { toPlotValue } from '@/lib/format/plot-value'
import { percent } from './column-plot'
import { COMPARED_CLASS, type ComparedHref } from './compared-words'

type ComparisonBarsProps = {
  readonly view: StageComparison
  readonly stages: readonly Compared[]
  readonly hrefOf: ComparedHref
}

/** For each group a bar for each stage, all on one scale, with its exact sum beside it. */
export function ComparisonBars({ view, stages, hrefOf }: ComparisonBarsProps) {
  const { words } = useLanguage()
  const values = view.groups.flatMap(({ sums }) =>
    stages.map((stage) => Math.abs(toPlotValue(sums[stage]?.sum ?? '0'))),
  )
  const most = Math.max(0, ...values)
  return (
    <ol className="comparison">
      {view.groups.map(({ key, title, ref, sums }) => (
        <li key={key}>
          <p className="comparison-name">
            <InternalLink href={`/activities/${key}`}>
              <PublishedText text={title ?? ref ?? key} />
            </InternalLink>
          </p>
          <ul>
            {stages.map((stage) => {
              const sum = sums[stage]
              const share = sum === null || most === 0 ? 0 : toPlotValue(sum.sum) / most
              const href = hrefOf(key, stage)
              return (
                <li key={stage}>
                  <span className="comparison-stage">{words.glossary[stage].label}</span>
                  <svg className="rank-bar" aria-hidden="true">
                    <rect
                      className={share < 0 ? 'column-negative' : COMPARED_CLASS[stage]}
                      width={percent(Math.abs(share) * 100)}
                      height="100%"
                    />
                  </svg>
                  {sum === null || href === null ? (
                    <span className="comparison-sum text-muted">{words.charts.noRecords}</span>
                  ) : (
                    <InternalLink className="comparison-sum" href={href}>
                      <Money sum money={{ amount: sum.sum, currency: view.currency }} />
                    </InternalLink>
                  )}
                </li>
              )
            })}
          </ul>
        </li>
      ))}
    </ol>
  )
}
