import { Say } from '@/components/language/say'
import { type LanguageTools, useLanguage } from '@/components/language/use-language'
import { recordsHref } from '@/components/records/search-links'
import { formatFilter, formatSearch, type SearchNames } from '@/components/records/search-words'
import { InternalLink } from '@/components/ui/internal-link'
import { Money } from '@/components/ui/money'
import { PublishedText } from '@/components/ui/published-text'
import { toDisplayText } from '@/lib/format/display-text'
import { EVERY_RECORD, type RecordSearch } from '@/lib/search-params/record-search'
import type { Answer, NamedThing, UnderstoodPart } from './answer'
import { AnswerTop } from './answer-top'
import { hrefOf } from './suggestions'

type AnswerBoxProps = { readonly answer: Answer; readonly names: SearchNames }

/** The answer to a question in one sentence, and how the question was understood; or what of it was not. */
export function AnswerBox({ answer, names }: AnswerBoxProps) {
  const { words } = useLanguage()
  const said = words.search.answer
  return (
    <section className="answer" aria-labelledby="answer">
      <h2 id="answer">{answer.answered ? said.title : said.partly}</h2>
      {answer.answered ? <Sentence answer={answer} names={names} /> : <NotUnderstood answer={answer} />}
      {answer.understood.length > 0 && (
        <>
          <h3>{said.understood}</h3>
          <ul className="understood">
            {answer.understood.map((part, position) => (
              // A question may say the same piece twice.
              // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one question never move
              <li key={position}>
                <Understood part={part} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

type Answered = Extract<Answer, { readonly answered: true }>

function Sentence({ answer, names }: { readonly answer: Answered; readonly names: SearchNames }) {
  const tools = useLanguage()
  const { words, say, format } = tools
  const said = words.search.answer
  const { totals, search, block, top, who } = answer
  const clauses = formatSearch(search, names, tools)
  const records = say(words.ui.recordCount, { count: totals.entries })
  const link = (text: string) => <InternalLink href={recordsHref(search)}>{text}</InternalLink>
  const blockNumber = format.count(block?.number ?? 0)
  if (totals.entries === 0) {
    return (
      <p className="answer-sentence">
        <Say message={said.none} values={{ clauses, block: blockNumber }} />
      </p>
    )
  }
  if (totals.totals.length === 0) {
    return (
      <p className="answer-sentence">
        <Say message={said.uncounted} values={{ records, clauses, block: blockNumber }} tags={{ link }} />
      </p>
    )
  }
  return (
    <>
      <p className="answer-sentence">
        <Say
          message={said.sentence}
          values={{ sums: <Sums totals={totals.totals} />, records, clauses, block: blockNumber }}
          tags={{ link }}
        />
      </p>
      {who !== null && top.length > 0 && <AnswerTop who={who} top={top} search={search} />}
    </>
  )
}

function Sums({ totals }: { readonly totals: Answered['totals']['totals'] }) {
  const { words, say, format, language } = useLanguage()
  const said = words.search.answer
  return (
    <Pieces
      pieces={totals.map(({ stage, currency, count, sum }) => (
        <Say
          key={`${stage} ${currency}`}
          message={said.sum}
          values={{
            sum: (
              <strong>
                <Money sum money={{ amount: sum, currency }} />
              </strong>
            ),
            stage: words.glossary[stage].label.toLocaleLowerCase(language),
            records: say(words.ui.recordCount, { count }),
          }}
        />
      ))}
      format={format}
    />
  )
}

/** Parts with figures in them, joined as the language joins a list. */
function Pieces({
  pieces,
  format,
}: {
  readonly pieces: readonly React.ReactNode[]
  readonly format: LanguageTools['format']
}) {
  const marks = pieces.map((_, position) => `\u0000${position}\u0000`)
  return format
    .list(marks)
    .split('\u0000')
    .map((text, position) => (position % 2 === 1 ? pieces[Number(text)] : text))
}

function Understood({ part: { part, as } }: { readonly part: UnderstoodPart }) {
  const tools = useLanguage()
  const { words, say } = tools
  const alternatives = as.kind === 'name' || as.kind === 'words' ? as.alternatives : []
  return (
    <>
      <span className="understood-part">
        <PublishedText text={say(words.records.clauses.quoted, { text: part })} />
      </span>{' '}
      <PublishedText text={meaningOf(as, tools)} />
      {alternatives.length > 0 && (
        <span className="understood-others">
          {words.search.answer.alternatives} <Things things={alternatives} />
        </span>
      )}
    </>
  )
}

const NO_NAMES: SearchNames = {
  agencies: new Map(),
  payees: new Map(),
  sectors: new Map(),
  places: new Map(),
  references: new Map(),
}
/** Names of one piece that are told; "and so many more" for the others would be a list of its own. */
const NAMES_TOLD = 4

function meaningOf(as: UnderstoodPart['as'], tools: LanguageTools): string {
  const { words, say, format } = tools
  const { clauses } = words.records
  const alone = (changes: Partial<RecordSearch>, filter: Parameters<typeof formatFilter>[1]): string =>
    formatFilter({ ...EVERY_RECORD, ...changes }, filter, NO_NAMES, tools)
  switch (as.kind) {
    case 'stage':
      return alone({ stages: as.stages }, 'stages')
    case 'period':
      if ('years' in as.period) return alone({ years: as.period.years, yearBasis: as.period.basis }, 'years')
      return formatSearch({ ...EVERY_RECORD, ...as.period }, NO_NAMES, tools)
    case 'amount': {
      const { minimum, maximum, currency } = as.amounts
      const currencies = currency === null ? [] : [currency]
      return formatSearch({ ...EVERY_RECORD, minimum, maximum, currencies }, NO_NAMES, tools)
    }
    case 'currency':
      return alone({ currencies: [as.currency] }, 'currencies')
    case 'words':
      return say(clauses.words, { list: say(clauses.quoted, { text: toDisplayText(as.text) }) })
    case 'name': {
      const labels = [...new Set(as.names.map(({ label }) => toDisplayText(label)))]
      const told = labels.length > NAMES_TOLD ? [...labels.slice(0, NAMES_TOLD), '…'] : labels
      const list = format.list(told, { either: true })
      if (as.role === 'purpose') return say(words.search.answer.purpose, { list })
      return say(as.role === 'payee' ? clauses.payees : clauses.agencies, { list })
    }
  }
}

type Partly = Extract<Answer, { readonly answered: false }>

function NotUnderstood({ answer }: { readonly answer: Partly }) {
  const { words, say } = useLanguage()
  const said = words.search.answer
  return (
    <>
      <ul className="understood">
        {answer.notUnderstood.map(({ part, reason, alternatives }) => (
          <li key={part}>
            <span className="understood-part understood-not">
              <PublishedText text={say(words.records.clauses.quoted, { text: part })} />
            </span>{' '}
            {said.reasons[reason]}
            {alternatives.length > 0 && (
              <span className="understood-others">
                {said.perhaps} <Things things={alternatives} />
              </span>
            )}
          </li>
        ))}
      </ul>
      <p>{said.partlyWords}</p>
    </>
  )
}

function Things({ things }: { readonly things: readonly NamedThing[] }) {
  const { words } = useLanguage()
  return things.slice(0, NAMES_TOLD).map(({ kind, id, label }, position) => (
    <span key={`${kind} ${id}`}>
      {position > 0 && ' · '}
      {kind === 'payer' ? (
        <PublishedText text={label} />
      ) : (
        <InternalLink href={hrefOf(kind, { id, query: '' })}>
          <PublishedText text={label} />
        </InternalLink>
      )}{' '}
      ({kind === 'payer' ? words.records.matched.payer : words.search.kind[kind]})
    </span>
  ))
}
