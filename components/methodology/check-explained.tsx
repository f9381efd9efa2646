import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { CHECKS } from '@/lib/verification/report'

/** What a check compares, what its verdict proves, and, no smaller, what it does not. */
export function CheckExplained() {
  const { methodology, verify } = useLanguage().words
  const { check } = methodology
  return (
    <section className="section" aria-labelledby="check">
      <div className="section-head">
        <h2 id="check">{check.heading}</h2>
      </div>
      <div className="prose">
        <p>
          <Say message={check.words} />
        </p>
      </div>
      <dl className="facts mt-6">
        {CHECKS.map((name) => (
          <div key={name}>
            <dt className="font-semibold text-ink">{verify.checks[name]}</dt>
            <dd>{check.checks[name]}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-8 grid gap-6 md:grid-cols-2">
        <div className="border-t-2 border-matches pt-3">
          <h3>{check.proves}</h3>
          <p className="mt-2">{check.provesWords}</p>
        </div>
        <div className="border-t-2 border-caution pt-3">
          <h3>{check.open}</h3>
          <p className="mt-2">{check.openWords}</p>
        </div>
      </div>
      <div className="prose mt-6">
        <p>{check.independent}</p>
      </div>
    </section>
  )
}
