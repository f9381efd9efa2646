import type { ReactNode } from 'react'
import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { EntryTags } from '@/components/ui/entry-tags'
import { HashText } from '@/components/ui/hash-text'
import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import { RecordDate } from '@/components/ui/record-date'
import type { ChainLink, ChainRecord, ChainView, EntrySummary } from '@/lib/domain/views'
import { toLinkKindWords } from '@/lib/format/record-words'
import { EVERY_RECORD } from '@/lib/search-params/record-search'
import { RecordHeading } from './record-title'
import { recordsHref } from './search-links'

/** Whether a record is linked to another, or another to it. */
export const hasChain = ({ before, after }: ChainView): boolean => before.length + after.length > 0

/**
 * The way of the money in the order in which it went: what came before, this record, what came of it. One record after another is a list; where
 * several lead on, each is a list within it.
 */
export function RecordChain({ chain, entry }: { readonly chain: ChainView; readonly entry: EntrySummary }) {
  const { chain: texts } = useLanguage().words.record
  return (
    <>
      <p className="mb-6 max-w-[66ch] text-muted">{texts.lead}</p>
      <ol className="chain">
        <Before links={chain.before} of={entry} />
        <li className="chain-step" aria-current="true">
          <p className="chain-here">{texts.here}</p>
          <p className="font-semibold">
            <RecordHeading entry={entry} />
          </p>
        </li>
        <After links={chain.after} of={entry} />
      </ol>
    </>
  )
}

type StepsProps = { readonly links: readonly ChainLink[]; readonly of: EntrySummary }

const isOneRecord = (links: readonly ChainLink[]): boolean =>
  links.length === 1 && links[0]!.records.length === 1 && links[0]!.more === 0

/** What led to a record: each further back stands further up, and what leads nowhere first of all. */
function Before({ links, of }: StepsProps): ReactNode {
  const lost = links.filter(({ problem }) => problem !== null)
  const found = links.filter(({ problem }) => problem === null)
  return (
    <>
      {lost.length > 0 && (
        <li className="chain-fork">
          <ul>
            {lost.map((link, position) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: links of a published record never move
              <li key={position}>
                <Lost link={link} of={of} />
              </li>
            ))}
          </ul>
        </li>
      )}
      {isOneRecord(found) ? <Back link={found[0]!} record={found[0]!.records[0]!} /> : <Ways links={found} of={of} />}
    </>
  )
}

/** Several records that led to one. */
function Ways({ links, of }: StepsProps): ReactNode {
  const { words, say } = useLanguage()
  if (links.length === 0) return null
  return (
    <li className="chain-fork">
      <p className="text-sm text-muted">{say(words.record.chain.forkBefore, { count: countRecords(links) })}</p>
      <ul>
        {links.map((link, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: links of a published record never move
          <li key={position}>
            {link.records.length + link.more > 1 && <Ambiguous link={link} />}
            {link.records.map((record) => (
              <ol className="chain" key={record.entry.id}>
                <Back link={link} record={record} />
              </ol>
            ))}
            {link.more > 0 && link.named !== null && (
              <More
                count={link.more}
                href={recordsHref({ ...EVERY_RECORD, agencies: [of.agency.code], words: `ref:"${link.named.text}"` })}
              />
            )}
          </li>
        ))}
      </ul>
    </li>
  )
}

function Back({ link, record }: { readonly link: ChainLink; readonly record: ChainRecord }) {
  return (
    <>
      <Before links={record.further} of={record.entry} />
      <li className="chain-step">
        {record.goesOn && <GoesOn id={record.entry.id} />}
        <Card record={record} />
        <Relation link={link} />
      </li>
    </>
  )
}

/** What a record led to: each further on stands further down. */
function After({ links, of }: StepsProps): ReactNode {
  const { words, say } = useLanguage()
  if (links.length === 0) return null
  if (isOneRecord(links)) return <On link={links[0]!} record={links[0]!.records[0]!} />
  return (
    <li className="chain-fork">
      <ul>
        {links.map((link) => (
          <li key={link.kind}>
            {isOneRecord([link]) ? (
              <ol className="chain">
                <On link={link} record={link.records[0]!} />
              </ol>
            ) : (
              <>
                <p className="chain-relation">
                  {say(words.record.chain.onwardMany[link.kind], { count: link.records.length + link.more })}
                </p>
                <ul className="chain-many">
                  {link.records.map((record) => (
                    <li key={record.entry.id}>
                      <ol className="chain">
                        <li className="chain-step">
                          <Card record={record} />
                          {record.goesOn && <GoesOn id={record.entry.id} />}
                        </li>
                        <After links={record.further} of={record.entry} />
                      </ol>
                    </li>
                  ))}
                </ul>
                {link.more > 0 && (
                  <More
                    count={link.more}
                    href={recordsHref({ ...EVERY_RECORD, linked: [of.id], statuses: ['stands'] })}
                  />
                )}
              </>
            )}
          </li>
        ))}
      </ul>
    </li>
  )
}

function On({ link, record }: { readonly link: ChainLink; readonly record: ChainRecord }) {
  return (
    <>
      <li className="chain-step">
        <Relation link={link} />
        <Card record={record} />
        {record.goesOn && <GoesOn id={record.entry.id} />}
      </li>
      <After links={record.further} of={record.entry} />
    </>
  )
}

const countRecords = (links: readonly ChainLink[]): number =>
  links.reduce((sum, { records, more }) => sum + records.length + more, 0)

function Relation({ link: { kind } }: { readonly link: ChainLink }) {
  const { chain } = useLanguage().words.record
  return <p className="chain-relation">{chain.onward[kind]}</p>
}

function Card({ record: { entry, namedId, repeated } }: { readonly record: ChainRecord }) {
  const { words } = useLanguage()
  const { chain } = words.record
  return (
    <div>
      <p>
        <InternalLink href={`/records/${entry.id}`}>
          <RecordHeading entry={entry} />
        </InternalLink>
      </p>
      {entry.title !== null && (
        <p className="text-sm">
          <PublishedText text={entry.title} />
        </p>
      )}
      <p className="text-sm text-muted">
        <RecordDate dated={entry} short />
        {words.record.comma}
        <PublishedText text={entry.agency.name} />
      </p>
      {namedId !== null && (
        <p className="text-sm text-muted">
          <Say message={chain.corrected} values={{ id: <bdi dir="ltr">{namedId}</bdi> }} />
        </p>
      )}
      {repeated && <p className="text-sm text-muted">{chain.repeated}</p>}
      <p className="empty:hidden">
        <EntryTags entry={entry} />
      </p>
    </div>
  )
}

function GoesOn({ id }: { readonly id: string }) {
  const { chain } = useLanguage().words.record
  return (
    <p className="no-print my-1 text-sm">
      <InternalLink href={`/records/${id}#chain`}>{chain.goesOn}</InternalLink>
    </p>
  )
}

function More({ count, href }: { readonly count: number; readonly href: string }) {
  const { words, say } = useLanguage()
  return (
    <p className="chain-more">
      <InternalLink href={href}>{say(words.record.chain.more, { count })}</InternalLink>
    </p>
  )
}

function Ambiguous({ link: { named, records, more } }: { readonly link: ChainLink }) {
  const { chain } = useLanguage().words.record
  return (
    <p className="text-sm text-muted">
      <Say
        message={chain.ambiguous}
        values={{ count: records.length + more, reference: <PublishedText text={named?.text ?? ''} /> }}
      />
    </p>
  )
}

const PROBLEMS = {
  'no-such-record': 'record',
  'not-a-record-id': 'notAnId',
  'no-such-fingerprint': 'fingerprint',
  'no-such-reference': 'reference',
  itself: 'itself',
} as const

/** A link that leads to no record here: what it names, and why it stays a name. */
function Lost({
  link: { kind, named, problem, belongsTo },
  of,
}: {
  readonly link: ChainLink
  readonly of: EntrySummary
}) {
  const { words } = useLanguage()
  const { chain } = words.record
  if (problem === null) return null
  const text = named?.text ?? ''
  const name = named?.way === 'fingerprint' ? <HashText hash={text} /> : <PublishedText text={text} />
  return (
    <p className="chain-lost">
      <span className="text-muted">{toLinkKindWords(kind, words.record)}</span>{' '}
      <Say
        message={chain.unresolved[PROBLEMS[problem]]}
        values={{ name, agency: <PublishedText text={of.agency.name} /> }}
      />
      {belongsTo !== null && (
        <>
          {' '}
          <Say
            message={chain.belongsTo}
            values={{ title: belongsTo.title }}
            tags={{
              link: (title) => (
                <InternalLink href={`/activities/${encodeURIComponent(belongsTo.profile)}`}>
                  <PublishedText text={title} />
                </InternalLink>
              ),
            }}
          />
        </>
      )}
    </p>
  )
}
