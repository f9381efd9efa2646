import { PlainFrame } from './plain-frame'

/** Before the first synchronisation: nothing is wrong, and nothing is shown as if it were everything. */
export function IndexStarting() {
  return (
    <PlainFrame>
      <meta name="robots" content="noindex" />
      <meta httpEquiv="refresh" content="5" />
      <h1>The index is starting</h1>
      <div className="prose mt-4">
        <p role="status">
          This site is reading the ledger for the first time since it was started. No records are lost, and none can be
          shown yet.
        </p>
        <p>This page asks again every five seconds, and will show the records when they are there.</p>
      </div>
    </PlainFrame>
  )
}
