import { useReaderLanguage } from '@/components/language/language-provider'
import { RichText } from '@/components/language/rich-text'
import { UncheckedIcon } from '@/components/ui/icons'
import type { Tell } from '@/lib/format/tell'
import type { Said } from '@/lib/messages/statement'
import { CHECKS, type CheckName, type CheckResult, type Comparison } from '@/lib/verification/report'
import { OutcomeIcon } from './outcome-icon'
import type { PanelWords } from './panel-words'
import { SaidText } from './said-text'

type Saying = { readonly words: PanelWords; readonly tell: Tell }

type CheckListProps = {
  readonly checks: readonly CheckResult[]
  readonly words: PanelWords
  /** Null until the check is loaded, and then there are results. */
  readonly tell: Tell | null
}

/** The six checks in their order, those still to come too, and that of a payment where there is one: icon, word and sentence, with every comparison folded beneath. One that differs stands open. */
export function CheckList({ checks, words, tell }: CheckListProps) {
  const language = useReaderLanguage()
  return (
    <ol className="checks mt-6 border-t border-rule">
      {namesOf(checks).map((name) => {
        const result = checks.find(({ check }) => check === name)
        const outcome = result === undefined ? words.notYet : words.outcomes[result.outcome]
        return (
          <li key={name} className="border-b border-rule py-4" data-check={name} data-outcome={result?.outcome}>
            <div className="flex gap-3">
              <span className="mt-1">
                {result === undefined ? <UncheckedIcon /> : <OutcomeIcon outcome={result.outcome} />}
              </span>
              <div className="min-w-0 flex-1">
                <h3>
                  <RichText
                    message={words.outcomeLine}
                    language={language}
                    values={{ what: words.checks[name], outcome: <span className="font-normal">{outcome}</span> }}
                  />
                </h3>
                {result !== undefined && tell !== null && (
                  <>
                    <p className="mt-1 max-w-[66ch]">{tell(result.words)}</p>
                    <NotCompared result={result} words={words} tell={tell} />
                    <Evidence result={result} words={words} tell={tell} />
                  </>
                )}
              </div>
            </div>
          </li>
        )
      })}
    </ol>
  )
}

const namesOf = (checks: readonly CheckResult[]): readonly CheckName[] =>
  checks.some(({ check }) => check === 'paid') ? [...CHECKS, 'paid'] : CHECKS

/** What an unfinished check lacks, in sight: the reader should not have to dig for it. */
function NotCompared({ result, words, tell }: Saying & { readonly result: CheckResult }) {
  const language = useReaderLanguage()
  const { check, outcome, compared } = result
  const missing = compared.filter((comparison) => comparison.outcome === 'not-compared')
  if (outcome !== 'not-compared' || missing.length === 0) return null
  return (
    <ul className="mt-1 max-w-[66ch] text-muted">
      {missing.map(({ what, ledger }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may lack the same thing, and none moves
        <li key={`${check}-${index}`}>
          {ledger === null ? (
            tell(what)
          ) : (
            <RichText
              message={words.outcomeLine}
              language={language}
              values={{ what: tell(what), outcome: <SaidText said={ledger} tell={tell} /> }}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

function Evidence({ result, words, tell }: Saying & { readonly result: CheckResult }) {
  const { check, compared, evidence, outcome } = result
  if (compared.length === 0 && evidence.length === 0) return null
  return (
    <details className="fold mt-2" open={outcome === 'differs'}>
      <summary className="text-sm">{words.whatWasCompared}</summary>
      {compared.length > 0 && (
        <ul className="mt-2 border-t border-rule text-sm">
          {compared.map((comparison, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may compare the same thing, and none moves
            <ComparisonLine key={`${check}-${index}`} comparison={comparison} words={words} tell={tell} />
          ))}
        </ul>
      )}
      {evidence.length > 0 && (
        <dl className="facts mt-3 text-sm">
          {evidence.map(({ label, value }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one result never move
            <div key={`${check}-${index}`}>
              <dt>{tell(label)}</dt>
              <dd className="hash">
                <SaidText said={value} tell={tell} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  )
}

function ComparisonLine({ comparison, words, tell }: Saying & { readonly comparison: Comparison }) {
  const language = useReaderLanguage()
  const { what, here, ledger, outcome } = comparison
  const isSame = here !== null && ledger !== null && tell(here) === tell(ledger)
  return (
    <li className="border-b border-rule py-2">
      <p className="flex items-start gap-2 font-semibold">
        <OutcomeIcon outcome={outcome} />
        <span className="min-w-0">
          <RichText
            message={words.outcomeLine}
            language={language}
            values={{ what: tell(what), outcome: words.outcomes[outcome] }}
          />
        </span>
      </p>
      <dl className="mt-1 ps-7 text-muted">
        {here === null && ledger === null && outcome === 'agrees' ? (
          <Side label={words.bothSides} said={words.notGiven} tell={tell} />
        ) : isSame ? (
          <Side label={words.bothSides} said={here} tell={tell} />
        ) : (
          <>
            {here !== null && <Side label={words.here} said={here} tell={tell} />}
            <Side label={words.onTheLedger} said={ledger ?? words.notThere} tell={tell} />
          </>
        )}
      </dl>
    </li>
  )
}

type SideProps = { readonly label: string; readonly said: Said; readonly tell: Tell }

function Side({ label, said, tell }: SideProps) {
  return (
    <div className="sm:flex sm:gap-2">
      <dt className="shrink-0">{label}</dt>
      <dd className="hash text-ink">
        <SaidText said={said} tell={tell} />
      </dd>
    </div>
  )
}
