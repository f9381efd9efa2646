import { useLanguage } from '@/components/language/use-language'
import { CautionIcon } from '@/components/ui/icons'
import { Moment } from '@/components/ui/moment'
import { PublishedText } from '@/components/ui/published-text'
import type { PublicationView } from '@/lib/domain/views'

/** Publications that stand open; the rest are folded. */
const OPEN = 8

type PublicationsTableProps = { readonly publications: readonly PublicationView[]; readonly all: number }

/** What the agency has signed, newest first. */
export function PublicationsTable({ publications, all }: PublicationsTableProps) {
  const { words, say } = useLanguage()
  const texts = words.profiles.publications
  const [newest, earlier] = [publications.slice(0, OPEN), publications.slice(OPEN)]
  return (
    <>
      <Publications caption={texts.caption} publications={newest} />
      {earlier.length > 0 && (
        <details className="fold">
          <summary>{say(texts.earlier, { count: earlier.length })}</summary>
          <Publications
            caption={publications.length < all ? say(texts.newest, { shown: publications.length, all }) : texts.caption}
            publications={earlier}
          />
        </details>
      )}
    </>
  )
}

type PublicationsProps = { readonly caption: string; readonly publications: readonly PublicationView[] }

function Publications({ caption, publications }: PublicationsProps) {
  const texts = useLanguage().words.profiles.publications
  return (
    <table className="statement">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.number}</th>
          <th scope="col">{texts.period}</th>
          <th scope="col" className="figure count">
            {texts.records}
          </th>
          <th scope="col" className="count">
            {texts.signed}
          </th>
          <th scope="col">{texts.recorded}</th>
        </tr>
      </thead>
      <tbody>
        {publications.map((publication) => (
          <PublicationRow key={publication.digest} publication={publication} />
        ))}
      </tbody>
    </table>
  )
}

function PublicationRow({ publication }: { readonly publication: PublicationView }) {
  const { words, say, format } = useLanguage()
  const { sequence, period, records, preparer, approver, recordedAtSeconds } = publication
  return (
    <tr>
      <th scope="row">{format.count(sequence)}</th>
      <td>
        {format.period(period, { short: true })}
        <span className="count-beneath">{say(words.ui.recordCount, { count: records })}</span>
        <PublicationState publication={publication} />
      </td>
      <td className="figure count">{format.count(records)}</td>
      <td className="count">
        <PublishedText text={preparer.post} />
        {words.ui.comma}
        <PublishedText text={approver.post} />
      </td>
      <td>
        <Moment seconds={recordedAtSeconds} day />
      </td>
    </tr>
  )
}

function PublicationState({ publication }: { readonly publication: PublicationView }) {
  const { words, say } = useLanguage()
  const texts = words.profiles.publications
  const { state, nilReturn, disputed, parts, partsDelivered: delivered } = publication
  const notes = [
    nilReturn && texts.nilReturn,
    state === 'incomplete' && say(texts.incomplete, { delivered, parts }),
    state === 'cancelled' && say(texts.cancelled, { delivered, parts }),
  ].filter((note) => note !== false)
  return (
    <>
      {notes.map((note) => (
        <span key={note} className="block text-sm text-muted">
          {note}
        </span>
      ))}
      {disputed !== null && (
        <span className="block text-sm">
          <span className="tag">
            <CautionIcon />
            {words.glossary.disputed.label}
          </span>
          “<PublishedText text={disputed.reason} />”
        </span>
      )}
    </>
  )
}
