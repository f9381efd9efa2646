import type { ReactNode } from 'react'
import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { Banner } from '@/components/ui/banner'
import { InternalLink } from '@/components/ui/internal-link'
import { Moment } from '@/components/ui/moment'
import { PublishedText } from '@/components/ui/published-text'
import type { RecordView } from '@/lib/domain/views'

/** What a reader must know before the figures: replaced, withdrawn, disputed, provisional, incomplete. */
export function RecordBanners({ view }: { readonly view: RecordView }) {
  const { words, format } = useLanguage()
  const { banners } = words.record
  // Within strong words a text stands, no element.
  const dayOf = (seconds: number) => format.momentDate(seconds)
  const { entry, history, publication } = view
  const position = history.findIndex(({ id }) => id === entry.id)
  const next = position < 0 ? undefined : history[position + 1]
  const earlier = position > 0 ? history[position - 1] : undefined
  const newest = history.at(-1)
  const { parts, partsDelivered: count } = publication
  return (
    <div className="mb-6 empty:hidden">
      {entry.status === 'corrected' && next && newest && (
        <Banner tone="caution">
          <p>
            <Say
              message={newest.status === 'withdrawal' ? banners.correctedThenWithdrawn : banners.corrected}
              values={{ date: dayOf(next.recordedAtSeconds) }}
              tags={{ link: linkTo(newest.id) }}
            />
          </p>
        </Banner>
      )}
      {entry.status === 'withdrawn' && next && (
        <Banner tone="caution">
          <p>
            <Say
              message={banners.withdrawn}
              values={{ date: dayOf(next.recordedAtSeconds) }}
              tags={{ link: linkTo(next.id) }}
            />
          </p>
        </Banner>
      )}
      {entry.status === 'withdrawal' && earlier && (
        <Banner tone="note">
          <p>
            <Say message={banners.withdrawal} tags={{ link: linkTo(earlier.id) }} />
          </p>
        </Banner>
      )}
      {entry.status === 'stands' && earlier && (
        <Banner tone="note">
          <p>
            <Say
              message={banners.isCorrection}
              values={{ date: <Moment seconds={earlier.recordedAtSeconds} day /> }}
              tags={{ link: (text) => <a href="#history">{text}</a> }}
            />
          </p>
        </Banner>
      )}
      {entry.disputed && publication.disputed && (
        <Banner tone="caution">
          <p>
            <Say
              message={banners.disputed}
              values={{
                date: dayOf(publication.disputed.sinceSeconds),
                reason: <PublishedText text={publication.disputed.reason} />,
              }}
            />
          </p>
        </Banner>
      )}
      {entry.finality === 'provisional' && (
        <Banner tone="note">
          <p>
            <Say message={banners.provisional} />
          </p>
        </Banner>
      )}
      {publication.state === 'incomplete' && (
        <Banner tone="note">
          <p>
            <Say message={banners.incomplete} values={{ count, parts }} />
          </p>
        </Banner>
      )}
      {publication.state === 'cancelled' && (
        <Banner tone="note">
          <p>
            <Say message={banners.cancelled} values={{ count, parts }} />
          </p>
        </Banner>
      )}
    </div>
  )
}

const linkTo =
  (id: string) =>
  (text: string): ReactNode => <InternalLink href={`/records/${id}`}>{text}</InternalLink>
