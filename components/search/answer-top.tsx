import { useLanguage } from '@/components/language/use-language'
import { recordsHref } from '@/components/records/search-links'
import { InternalLink } from '@/components/ui/internal-link'
import { Money } from '@/components/ui/money'
import { PublishedText } from '@/components/ui/published-text'
import type { RecordSearch } from '@/lib/search-params/record-search'
import type { Answer } from './answer'

type Top = Extract<Answer, { readonly answered: true }>['top']
type AnswerTopProps = { readonly who: 'payer' | 'payee'; readonly top: Top; readonly search: RecordSearch }

/** Who paid or was paid most, for each stage and currency: each figure leads to its records. */
export function AnswerTop({ who, top, search }: AnswerTopProps) {
  const { words, say } = useLanguage()
  const said = words.search.answer
  const groups = [...new Set(top.map(({ stage, currency }) => `${stage} ${currency}`))].map((key) =>
    top.filter(({ stage, currency }) => `${stage} ${currency}` === key),
  )
  return (
    <div className="answer-top">
      {groups.map((group) => {
        const { stage, currency } = group[0]!
        return (
          <table key={`${stage} ${currency}`} className="statement">
            <caption>{say(said.topHead, { stage: words.glossary[stage].label, currency })}</caption>
            <thead className="sr-only">
              <tr>
                <th scope="col">{said.top[who]}</th>
                <th scope="col">{words.worksheet.sum}</th>
              </tr>
            </thead>
            <tbody>
              {group.map(({ kind, id, name, sum }) => {
                const narrowed = kind === 'agency' ? { agencies: [id] } : { payees: [id] }
                const changes = { ...narrowed, stages: [stage], currencies: [currency] }
                return (
                  <tr key={id}>
                    <th scope="row">
                      <PublishedText text={name} />
                    </th>
                    <td className="figure">
                      <InternalLink className="sum-link" href={recordsHref(search, changes)}>
                        <Money sum money={{ amount: sum, currency }} />
                      </InternalLink>
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        )
      })}
    </div>
  )
}
