import { HashText } from '@/components/ui/hash-text'
import { PublishedText } from '@/components/ui/published-text'
import type { RecordView } from '@/lib/domain/views'
import { formatCount } from '@/lib/format/count'

/** Where the agency had the record from, and the other facts of that row, word for word. */
export function RecordSource({ record: { source, ext } }: Pick<RecordView, 'record'>) {
  if (source === undefined && ext === undefined) return <p className="text-muted">The record does not say.</p>
  return (
    <>
      {source !== undefined && (
        <dl className="facts">
          <Row label="Standard">
            <PublishedText text={[source.standard, source.version].filter(Boolean).join(' ')} />
          </Row>
          {source.row !== undefined && <Row label="Row of the file">{formatCount(source.row)}</Row>}
          {source.element !== undefined && (
            <Row label="Element of the file">
              <PublishedText text={source.element} />
            </Row>
          )}
          {source.sha256 !== undefined && (
            <Row label="SHA-256 of the file">
              <HashText hash={source.sha256} />
            </Row>
          )}
          {source.keyedDigest !== undefined && (
            <Row label="Keyed digest of the file">
              <HashText hash={source.keyedDigest} />
              <p className="text-sm text-muted">
                The file names people, so its plain hash is not published: the agency can prove the file with the key.
              </p>
            </Row>
          )}
        </dl>
      )}
      {ext !== undefined && (
        <details className="fold mt-2">
          <summary>Other published facts, word for word</summary>
          <dl className="facts">
            {Object.entries(ext).map(([key, value]) => (
              <Row key={key} label={<PublishedText text={key} />}>
                <PublishedText text={typeof value === 'string' ? value : JSON.stringify(value)} />
              </Row>
            ))}
          </dl>
        </details>
      )}
    </>
  )
}

function Row({ label, children }: { readonly label: React.ReactNode; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
