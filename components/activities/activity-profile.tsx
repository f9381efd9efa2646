import type { ReactNode } from 'react'
import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { DatedPeriod } from '@/components/profiles/dated-period'
import { PageContents } from '@/components/profiles/page-contents'
import { ProfileHead } from '@/components/profiles/profile-head'
import { ProfileMoneySections } from '@/components/profiles/profile-money'
import { RecordTable } from '@/components/records/record-table'
import { recordsHref } from '@/components/records/search-links'
import { InternalLink } from '@/components/ui/internal-link'
import { Money } from '@/components/ui/money'
import { PartyName } from '@/components/ui/party-name'
import { PublishedText } from '@/components/ui/published-text'
import { Section } from '@/components/ui/section'
import type { ReferenceProfileView } from '@/lib/domain/profile-views'
import { REFERENCE_KINDS } from '@/lib/domain/views'
import type { ProfileSearch } from '@/lib/search-params/profile-search'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { MoneyChainList } from './money-chain'
import { ReferenceLink } from './reference-link'
import { StageStrip } from './stage-strip'

type ActivityProfileProps = {
  readonly view: ReferenceProfileView
  readonly shown: ProfileSearch
  readonly search: RecordSearch
  readonly path: string
  readonly comparison: ReactNode
  readonly payees: ReactNode
  readonly sectors: ReactNode
  readonly countries: ReactNode
}

/** One activity, programme, contract or budget line: what was set aside, promised and paid for it, its records in order, and who takes part. */
export function ActivityProfile(props: ActivityProfileProps) {
  const { view, shown, search, path, comparison, payees, sectors, countries } = props
  const { words, say } = useLanguage()
  const { profiles } = words
  const texts = profiles.activity
  const { reference, agency, money, inOrder, related, sameNumber, chain } = view
  const { entries } = money.totals
  // Of a contract or a line of the budget nobody asks where its money came from: a word only where there is one.
  const isPassedOn = reference.kind === 'activity' || reference.kind === 'programme'
  const hasChain = isPassedOn || chain.before.length + chain.after.length > 0
  const agencyLink = () => (
    <InternalLink href={`/agencies/${agency.code}`}>
      <PublishedText text={agency.name} />
    </InternalLink>
  )
  return (
    <>
      <ProfileHead
        kind={profiles.referenceKind[reference.kind]}
        listHref={`/activities?only=${reference.kind}`}
        name={<PublishedText text={reference.title ?? reference.ref ?? ''} />}
        lead={
          <Say
            message={money.period === null ? texts.lead : texts.leadPeriod}
            values={{
              records: (
                <InternalLink href={recordsHref(search)}>{say(words.ui.recordCount, { count: entries })}</InternalLink>
              ),
              period: money.period && <DatedPeriod period={money.period} />,
            }}
            tags={{ agency: agencyLink }}
          />
        }
      >
        {reference.title !== null && reference.ref !== null && (
          <dl className="facts profile-facts">
            <div>
              <dt>{texts.reference}</dt>
              <dd>
                <PublishedText text={reference.ref} />
              </dd>
            </div>
          </dl>
        )}
        <PageContents
          entries={[
            { id: 'money', title: texts.compare },
            { id: 'years', title: profiles.years.title },
            { id: 'participants', title: texts.participants },
            ...(hasChain ? [{ id: 'chain', title: texts.chain }] : []),
            ...(sectors === null && countries === null ? [] : [{ id: 'where', title: texts.where }]),
            ...(related.length + sameNumber.length > 0 ? [{ id: 'related', title: texts.related }] : []),
            { id: 'in-order', title: texts.inOrder },
          ]}
        />
      </ProfileHead>

      <ProfileMoneySections
        title={texts.compare}
        {...{ path, shown, search, money }}
        fiscalNote={profiles.years.fiscalOwn}
        above={
          money.currency !== null && (
            <StageStrip search={search} totals={money.totals.totals} currency={money.currency} />
          )
        }
        chart={comparison}
        yearsSpanTwo={view.yearsSpanTwo}
      />
      <Section id="participants" title={texts.participants}>
        <div className="profile-columns">
          <div className="min-w-0">
            <h3>{texts.publisher}</h3>
            <p className="mt-2">{agencyLink()}</p>
            {view.receivedFrom.length > 0 && money.currency !== null && (
              <Received view={view} currency={money.currency} />
            )}
          </div>
          <div className="min-w-0">{payees}</div>
        </div>
      </Section>
      {hasChain && (
        <Section id="chain" title={texts.chain}>
          <MoneyChainList chain={chain} currency={money.currency} />
        </Section>
      )}
      {(sectors !== null || countries !== null) && (
        <Section id="where" title={texts.where}>
          <div className="profile-columns">
            {countries !== null && <div className="min-w-0">{countries}</div>}
            {sectors !== null && <div className="min-w-0">{sectors}</div>}
          </div>
        </Section>
      )}
      {related.length + sameNumber.length > 0 && (
        <Section id="related" title={texts.related}>
          <Related related={related} sameNumber={sameNumber} />
        </Section>
      )}
      <Section
        id="in-order"
        title={texts.inOrder}
        aside={
          <InternalLink href={recordsHref(search, { sort: 'date', descending: false })}>
            {texts.allInOrder}
          </InternalLink>
        }
      >
        <RecordTable caption={texts.inOrderCaption} entries={inOrder} showAgency={false} />
        {inOrder.length < entries && (
          <p className="mt-3 text-sm text-muted">{say(texts.firstOf, { shown: inOrder.length, all: entries })}</p>
        )}
      </Section>
    </>
  )
}

function Received({ view, currency }: { readonly view: ReferenceProfileView; readonly currency: string }) {
  const { words, say } = useLanguage()
  return (
    <>
      <h3 className="mt-6">{words.profiles.activity.receivedFrom}</h3>
      <ul className="plain-list">
        {view.receivedFrom.map(({ party, count, sum }) => (
          <li key={party.profileId ?? party.name}>
            <PartyName party={party} />
            <span className="name-beneath">
              <Money sum money={{ amount: sum, currency }} />, {say(words.ui.recordCount, { count })}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What the same records also belong to, by kind. */
function Related({ related, sameNumber }: Pick<ReferenceProfileView, 'related' | 'sameNumber'>) {
  const { words, say } = useLanguage()
  const kinds = REFERENCE_KINDS.filter((kind) => related.some((item) => item.kind === kind))
  return (
    <div className="profile-columns">
      {kinds.map((kind) => (
        <div key={kind} className="min-w-0">
          <h3>{words.profiles.referenceKinds[kind]}</h3>
          <ul className="plain-list">
            {related
              .filter((item) => item.kind === kind)
              .map((item) => (
                <li key={item.profile}>
                  <ReferenceLink reference={item} />
                  <span className="name-beneath">{say(words.ui.recordCount, { count: item.entries })}</span>
                </li>
              ))}
          </ul>
        </div>
      ))}
      {sameNumber.length > 0 && (
        <div className="min-w-0">
          <h3>{words.profiles.activity.sameNumber}</h3>
          <ul className="plain-list">
            {sameNumber.map(({ reference, agency }) => (
              <li key={reference.profile}>
                <ReferenceLink reference={reference} />
                <span className="name-beneath">
                  <PublishedText text={agency.name} />
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
