import { HashText } from '@/components/ui/hash-text'
import { PublishedText } from '@/components/ui/published-text'
import type { RecordView } from '@/lib/domain/views'
import { formatCount } from '@/lib/format/count'
import { formatStandard } from '@/lib/format/record-words'

const FEW = 8 // other facts that stand open

/** Where the agency had the record from, and the other facts of that row, word for word. */
export function RecordSource({ record: { source, ext } }: Pick<RecordView, 'record'>) {
  if (source === undefined && ext === undefined) return <p className="text-muted">The record does not say.</p>
  const others = ext === undefined ? [] : toLeaves(ext)
  return (
    <>
      {source !== undefined && (
        <dl className="facts">
          <Row label="Standard">
            <PublishedText text={formatStandard(source.standard)} />
            {source.version !== undefined && (
              <>
                , version <PublishedText text={source.version} />
              </>
            )}
          </Row>
          {source.row !== undefined && (
            <Row label={source.element === undefined ? 'Row of the file' : 'Line of the file'}>
              {formatCount(source.row)}
            </Row>
          )}
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
      {others.length > 0 && (
        <details className="fold mt-2" open={others.length <= FEW}>
          <summary>Other published facts, word for word</summary>
          <dl className="facts">
            {others.map(({ path, text }) => (
              <Row key={path} label={<PublishedText text={path} />}>
                <PublishedText text={text} />
              </Row>
            ))}
          </dl>
        </details>
      )}
    </>
  )
}

type Leaf = { readonly path: string; readonly text: string }

/** Every value of `ext` under the names that lead to it: "receiver-org › @type". The path is one of names, the text is as published. */
function toLeaves(value: unknown, path: readonly string[] = []): readonly Leaf[] {
  if (Array.isArray(value) && value.length > 0) {
    return value.flatMap((item, position) => toLeaves(item, [...path, String(position + 1)]))
  }
  if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) {
    return Object.entries(value).flatMap(([key, item]) => toLeaves(item, [...path, key]))
  }
  return [{ path: path.join(' › '), text: typeof value === 'string' ? value : JSON.stringify(value) }]
}

function Row({ label, children }: { readonly label: React.ReactNode; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
