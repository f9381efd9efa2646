const CHECKS = [
  ['Recorded', 'The bytes of the record are in the batch that the ledger holds.'],
  ['Included', 'The ledger’s own block header leads, by a proof that is recomputed in your browser, to that batch.'],
  ['Signed', 'Two different persons signed it, and held those roles for the agency at that time.'],
  ['Complete', 'Nothing is missing between the agency’s first batch and its last.'],
  ['Adds up', 'The records add up to the totals that the officials signed and the ledger keeps.'],
  ['Unchanged since', 'Any later correction or withdrawal of the record is shown.'],
] as const

/** What a check compares, what its verdict proves, and, no smaller, what it does not. */
export function CheckExplained() {
  return (
    <section className="section" aria-labelledby="check">
      <div className="section-head">
        <h2 id="check">What a check proves, and what it does not</h2>
      </div>
      <div className="prose">
        <p>
          Every record has a check. It runs in your own browser, asks nodes of the ledger that you may choose, and does
          not need this site to be honest. Each part of it <em>agrees</em>, <em>differs</em> (both values are shown) or{' '}
          <em>could not be compared</em> (and why).
        </p>
      </div>
      <dl className="facts mt-6">
        {CHECKS.map(([name, words]) => (
          <div key={name}>
            <dt className="font-semibold text-ink">{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-8 grid gap-6 md:grid-cols-2">
        <div className="border-t-2 border-matches pt-3">
          <h3>When all of it agrees, this is so</h3>
          <p className="mt-2">
            These exact details were signed by the named office, approved by the named second office, recorded at that
            time, and not changed since.
          </p>
        </div>
        <div className="border-t-2 border-caution pt-3">
          <h3>And this is still not known</h3>
          <p className="mt-2">
            Whether the goods arrived, the price was fair, the amount is right or the payment has cleared at a bank. Nor
            does this site approve of it.
          </p>
        </div>
      </div>
      <div className="prose mt-6">
        <p>
          A check whose program comes from the same site as the figures is not fully independent. The same check runs
          from the command line, and the page of each record shows how to read its bytes from the ledger with three
          lines of shell.
        </p>
      </div>
    </section>
  )
}
