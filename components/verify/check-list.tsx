import { UncheckedIcon } from '@/components/ui/icons'
import { PublishedText } from '@/components/ui/published-text'
import { CHECK_TITLES, CHECKS, type CheckName, type CheckResult, type Comparison } from '@/lib/verification/report'
import { OUTCOME_WORDS, OutcomeIcon } from './outcome-icon'

/** The six checks in their order, those still to come too, and that of a payment where there is one: icon, word and sentence, with every comparison folded beneath. One that differs stands open. */
export function CheckList({ checks }: { readonly checks: readonly CheckResult[] }) {
  return (
    <ol className="checks mt-6 border-t border-rule">
      {namesOf(checks).map((name) => {
        const result = checks.find(({ check }) => check === name)
        return (
          <li key={name} className="border-b border-rule py-4" data-check={name} data-outcome={result?.outcome}>
            <div className="flex gap-3">
              <span className="mt-1">
                {result === undefined ? <UncheckedIcon /> : <OutcomeIcon outcome={result.outcome} />}
              </span>
              <div className="min-w-0 flex-1">
                <h3>
                  {CHECK_TITLES[name]}:{' '}
                  <span className="font-normal">
                    {result === undefined ? 'not checked yet' : OUTCOME_WORDS[result.outcome].toLowerCase()}
                  </span>
                </h3>
                {result !== undefined && (
                  <>
                    <p className="mt-1 max-w-[66ch]">{result.words}</p>
                    <NotCompared result={result} />
                    <Evidence result={result} />
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
function NotCompared({ result: { check, outcome, compared } }: { readonly result: CheckResult }) {
  const missing = compared.filter((comparison) => comparison.outcome === 'not-compared')
  if (outcome !== 'not-compared' || missing.length === 0) return null
  return (
    <ul className="mt-1 max-w-[66ch] text-muted">
      {missing.map(({ what, ledger }) => (
        <li key={`${check}-${what}`}>
          <PublishedText text={ledger === null ? what : `${what}: ${ledger}`} />
        </li>
      ))}
    </ul>
  )
}

function Evidence({ result }: { readonly result: CheckResult }) {
  const { check, compared, evidence, outcome } = result
  if (compared.length === 0 && evidence.length === 0) return null
  return (
    <details className="fold mt-2" open={outcome === 'differs'}>
      <summary className="text-sm">What was compared</summary>
      {compared.length > 0 && (
        <ul className="mt-2 border-t border-rule text-sm">
          {compared.map((comparison, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may compare the same thing, and none moves
            <ComparisonLine key={`${check}-${index}`} comparison={comparison} />
          ))}
        </ul>
      )}
      {evidence.length > 0 && (
        <dl className="facts mt-3 text-sm">
          {evidence.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className="hash">
                <PublishedText text={value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  )
}

function ComparisonLine({ comparison: { what, here, ledger, outcome } }: { readonly comparison: Comparison }) {
  return (
    <li className="border-b border-rule py-2">
      <p className="flex items-start gap-2 font-semibold">
        <OutcomeIcon outcome={outcome} />
        <span className="min-w-0">
          {what}: {OUTCOME_WORDS[outcome].toLowerCase()}
        </span>
      </p>
      <dl className="mt-1 ps-7 text-muted">
        {here === null && ledger === null && outcome === 'agrees' ? (
          <Side label="here and on the ledger" value="not given" />
        ) : here !== null && here === ledger ? (
          <Side label="here and on the ledger" value={here} />
        ) : (
          <>
            {here !== null && <Side label="here" value={here} />}
            <Side label="on the ledger" value={ledger ?? 'not there, or not known'} />
          </>
        )}
      </dl>
    </li>
  )
}

function Side({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div className="sm:flex sm:gap-2">
      <dt className="shrink-0">{label}</dt>
      <dd className="hash text-ink">
        <PublishedText text={value} />
      </dd>
    </div>
  )
}
