import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { FigureLink } from '@/components/profiles/figure-link'
import { addDecimals } from '@/lib/domain/decimal-sum'
import { partOf } from '@/lib/domain/part-of'
import { OUTLAY_STAGES, type Stage } from '@/lib/domain/stage'
import type { StageTotal } from '@/lib/domain/views'
import type { RecordSearch } from '@/lib/search-params/record-search'

type StageStripProps = {
  readonly search: RecordSearch
  readonly totals: readonly StageTotal[]
  readonly currency: string
}

const COMPARED = ['budget', 'commitment', 'disbursement', 'expenditure'] as const satisfies readonly Stage[]

/** Budget, commitments, disbursements and spending side by side: each as a part of what stands before it. */
export function StageStrip({ search, totals, currency }: StageStripProps) {
  const { words, say, format } = useLanguage()
  const texts = words.profiles.activity
  const sumOf = (stage: Stage): string | null =>
    totals.find((total) => total.stage === stage && total.currency === currency)?.sum ?? null
  const [budget, commitment] = [sumOf('budget'), sumOf('commitment')]
  const outlays = OUTLAY_STAGES.flatMap((stage) => sumOf(stage) ?? [])
  const paid = outlays.length > 1 ? addDecimals(outlays) : null
  return (
    <div className="stage-strip">
      <p className="text-sm text-muted">{say(texts.compareCaption, { currency: format.currencyName(currency) })}</p>
      <dl>
        {COMPARED.map((stage) => {
          const sum = sumOf(stage)
          return (
            <div key={stage}>
              <dt>{words.glossary[stage].label}</dt>
              <dd>
                {sum === null ? (
                  <span className="text-muted">{texts.notPublished}</span>
                ) : (
                  <>
                    <FigureLink search={search} stages={[stage]} currency={currency} sum={sum} />
                    {stage !== 'budget' && (
                      <Part sum={sum} budget={budget} commitment={stage === 'commitment' ? null : commitment} />
                    )}
                  </>
                )}
              </dd>
            </div>
          )
        })}
        {paid !== null && (
          <div>
            <dt>{words.glossary.outlays.label}</dt>
            <dd>
              <FigureLink search={search} stages={OUTLAY_STAGES} currency={currency} sum={paid} />
              <Part sum={paid} budget={budget} commitment={commitment} />
            </dd>
          </div>
        )}
      </dl>
    </div>
  )
}

type PartProps = { readonly sum: string; readonly budget: string | null; readonly commitment: string | null }

/** How much of the budget that is, and of what was promised. */
function Part({ sum, budget, commitment }: PartProps) {
  const { words, format } = useLanguage()
  const texts = words.profiles.activity
  const parts = [
    { message: texts.ofBudget, tenths: budget === null ? null : partOf(sum, budget) },
    { message: texts.ofCommitments, tenths: commitment === null ? null : partOf(sum, commitment) },
  ]
  return (
    <>
      {parts.map(
        ({ message, tenths }) =>
          tenths !== null && (
            <span key={message} className="name-beneath">
              <Say message={message} values={{ percent: <span dir="ltr">{format.percent(tenths)}</span> }} />
            </span>
          ),
      )}
    </>
  )
}
