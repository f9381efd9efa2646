import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { HashText } from '@/components/ui/hash-text'
import { PublishedText } from '@/components/ui/published-text'
import type { Source } from '@/lib/domain/record'
import type { AgencyDescriptionView, RecordView } from '@/lib/domain/views'
import { toLicence, toStandardWords } from '@/lib/format/record-words'
import { toSafeHref } from '@/lib/format/safe-link'
import { FactRow } from './fact-row'
import { toLeaves } from './to-leaves'

const FEW = 8 // other facts that stand open

/** Where the agency had the record from, the other facts of that row word for word, and on which terms the data may be used. */
export function RecordSource({ record: { source, ext }, description }: Pick<RecordView, 'record' | 'description'>) {
  const { words } = useLanguage()
  const others = ext === undefined ? [] : toLeaves(ext)
  return (
    <>
      {source === undefined && <p className="mb-4 text-muted">{words.record.source.doesNotSay}</p>}
      <dl className="facts">
        {source !== undefined && <SourceRows source={source} />}
        <FactRow word="licence">
          <Licence description={description} />
        </FactRow>
      </dl>
      {others.length > 0 && (
        <details className="fold mt-2" open={others.length <= FEW}>
          <summary>{words.record.source.others}</summary>
          <dl className="facts">
            {others.map(({ path, text }) => (
              <div key={path}>
                <dt>
                  <PublishedText text={path} />
                </dt>
                <dd>
                  <PublishedText text={text} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  )
}

/** The same facts as a list of its own, for a comparison. */
export function SourceFacts({ source }: { readonly source: Source }) {
  return (
    <dl className="facts facts-within">
      <SourceRows source={source} />
    </dl>
  )
}

function SourceRows({ source }: { readonly source: Source }) {
  const { words, format } = useLanguage()
  const standard = <PublishedText text={toStandardWords(source.standard, words.record)} />
  return (
    <>
      <FactRow word="sourceStandard">
        {source.version === undefined ? (
          standard
        ) : (
          <Say
            message={words.record.source.version}
            values={{ standard, version: <PublishedText text={source.version} /> }}
          />
        )}
      </FactRow>
      {source.row !== undefined && <FactRow word="sourceRow">{format.count(source.row)}</FactRow>}
      {source.element !== undefined && (
        <FactRow word="sourceElement">
          <PublishedText text={source.element} />
        </FactRow>
      )}
      {source.sha256 !== undefined && (
        <FactRow word="sourceHash">
          <HashText hash={source.sha256} />
        </FactRow>
      )}
      {source.keyedDigest !== undefined && (
        <FactRow word="keyedDigest">
          <HashText hash={source.keyedDigest} />
          <p className="text-sm text-muted">{words.record.source.keyedDigest}</p>
        </FactRow>
      )}
    </>
  )
}

function Licence({ description }: { readonly description: AgencyDescriptionView | null }) {
  const { source } = useLanguage().words.record
  const { words } = useLanguage()
  if (description === null) return <span className="text-muted">{source.noDescription}</span>
  const { licence } = description
  if (licence === null || licence.trim() === '') return <span className="text-muted">{source.licenceNotStated}</span>
  const known = toLicence(licence, words.record)
  const href = known.href ?? toSafeHref(licence)
  const name = known.name ?? <PublishedText text={licence} />
  return (
    <>
      {href === null ? (
        name
      ) : (
        <a href={href} rel="license noopener noreferrer">
          {name}
        </a>
      )}
      <span className="block text-sm text-muted">{source.licenceWords}</span>
    </>
  )
}
