import { useLanguage } from '@/components/language/use-language'
import { recordsHref } from '@/components/records/search-links'
import { InternalLink } from '@/components/ui/internal-link'
import { Money } from '@/components/ui/money'
import { Section } from '@/components/ui/section'
import { addDecimals } from '@/lib/domain/decimal-sum'
import type { AttributedTotal } from '@/lib/domain/profile-views'
import { figureSearch } from '@/lib/search-params/profile-search'
import type { RecordSearch } from '@/lib/search-params/record-search'

type AttributedSectionProps = {
  readonly search: RecordSearch
  readonly attributed: readonly AttributedTotal[]
  readonly currency: string
}

/** What falls to a sector or place by stated shares, beside the whole of the records that name it; and what makes the difference. */
export function AttributedSection({ search, attributed, currency }: AttributedSectionProps) {
  const { words, say, format } = useLanguage()
  const texts = words.profiles.attributed
  const totals = attributed.filter((total) => total.currency === currency)
  if (totals.length === 0) return null
  const isWhole = totals.every(({ attributed: part, full }) => difference(full, part) === '0')
  if (isWhole) {
    return (
      <Section id="attributed" title={texts.title}>
        <p className="max-w-[66ch]">{texts.same}</p>
      </Section>
    )
  }
  return (
    <Section id="attributed" title={texts.title}>
      <p className="mb-4 max-w-[66ch]">{texts.intro}</p>
      <table className="statement stacked">
        <caption>{say(texts.caption, { currency: format.currencyName(currency) })}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.stage}</th>
            <th scope="col" className="figure">
              {texts.attributed}
            </th>
            <th scope="col" className="figure">
              {texts.full}
            </th>
            <th scope="col" className="wide">
              {texts.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {totals.map((total) => (
            <tr key={total.stage}>
              <th scope="row">{words.glossary[total.stage].label}</th>
              <td className="figure" data-label={texts.attributed}>
                <Money sum money={{ amount: total.attributed, currency }} />
              </td>
              <td className="figure" data-label={texts.full}>
                <InternalLink href={recordsHref(figureSearch(search, { stages: [total.stage], currency }))}>
                  <Money sum money={{ amount: total.full, currency }} />
                </InternalLink>
              </td>
              <td className="wide text-sm text-muted" data-label={texts.difference}>
                <Difference total={total} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

/** Why the two sums differ: records that state no shares, and shares that belong to others. */
function Difference({ total }: { readonly total: AttributedTotal }) {
  const { words, say, format } = useLanguage()
  const texts = words.profiles.attributed
  const { unstated, currency } = total
  const others = difference(difference(total.full, total.attributed), unstated.sum)
  const money = (sum: string) => `\u2068${format.sum({ amount: sum, currency })}\u2069`
  return (
    <>
      {unstated.count > 0 && (
        <span className="block">{say(texts.unstated, { count: unstated.count, sum: money(unstated.sum) })}</span>
      )}
      {others !== '0' && <span className="block">{say(texts.others, { sum: money(others) })}</span>}
      {unstated.count === 0 && others === '0' && '–'}
    </>
  )
}

/** `a` − `b`, exact, in the shortest form. */
function difference(a: string, b: string): string {
  const sum = addDecimals([a, b.startsWith('-') ? b.slice(1) : `-${b}`])
  return sum.includes('.')
    ? sum
        .replace(/\.?0+$/, '')
        .replace(/^-$/, '0')
        .replace(/^-0$/, '0')
    : sum.replace(/^-0$/, '0')
}
