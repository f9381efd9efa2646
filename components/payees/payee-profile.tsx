import type { ReactNode } from 'react'
import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { LatestEntries } from '@/components/profiles/latest-entries'
import { PageContents } from '@/components/profiles/page-contents'
import { ProfileHead } from '@/components/profiles/profile-head'
import { ProfileMoneySections } from '@/components/profiles/profile-money'
import { recordsHref } from '@/components/records/search-links'
import { InternalLink } from '@/components/ui/internal-link'
import { PartyName } from '@/components/ui/party-name'
import { PublishedText } from '@/components/ui/published-text'
import { Section } from '@/components/ui/section'
import type { PayeeProfileView } from '@/lib/domain/profile-views'
import { type ProfileSearch, profileHref } from '@/lib/search-params/profile-search'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { PayeeNames } from './payee-names'
import { RegisterNumbers } from './register-numbers'

type PayeeProfileProps = {
  readonly view: PayeeProfileView
  readonly shown: ProfileSearch
  readonly search: RecordSearch
  readonly path: string
  readonly overTime: ReactNode
  readonly payers: ReactNode
  readonly paidFor: ReactNode
}

/** One payee: what was published about money paid to it, by whom, over time, and under which names. */
export function PayeeProfile({ view, shown, search, path, overTime, payers, paidFor }: PayeeProfileProps) {
  const { words, say, format } = useLanguage()
  const { profiles } = words
  const texts = profiles.payee
  const { payee, identifiers, names, money, grouped, concentration, publishesAs } = view
  return (
    <>
      <ProfileHead
        kind={texts.title}
        listHref="/payees"
        name={<PartyName party={payee} />}
        lead={
          <Say
            message={grouped ? texts.groupedLead : texts.publishedLead}
            values={{
              records: (
                <InternalLink href={recordsHref(search)}>
                  {say(words.ui.recordCount, { count: money.totals.entries })}
                </InternalLink>
              ),
              names: say(texts.names, { count: names.length }),
            }}
          />
        }
      >
        {payee.type === 'individual' && <p className="mt-3 text-muted">{texts.person}</p>}
        {publishesAs !== null && (
          <p className="mt-3 max-w-[66ch]">
            <Say
              message={texts.publishes}
              values={{
                agency: (
                  <InternalLink href={`/agencies/${publishesAs.code}`}>
                    <PublishedText text={publishesAs.name} />
                  </InternalLink>
                ),
              }}
            />
          </p>
        )}
        {identifiers.length > 0 ? (
          <>
            <dl className="facts profile-facts">
              <div>
                <dt>{texts.identifiers}</dt>
                <dd>
                  <RegisterNumbers identifiers={identifiers} />
                  <p className="mt-1 text-sm text-muted">{texts.registerNote}</p>
                </dd>
              </div>
            </dl>
            <nav className="tabs mt-6" aria-label={texts.namesTitle}>
              {[false, true].map((all) => (
                <InternalLink
                  key={String(all)}
                  href={profileHref(path, shown, { grouped: all })}
                  scroll={false}
                  aria-current={all === grouped ? 'true' : undefined}
                >
                  {all ? texts.grouped : texts.asPublished}
                </InternalLink>
              ))}
            </nav>
            {grouped && <p className="mt-3 max-w-[66ch] text-sm text-muted">{texts.groupedNote}</p>}
          </>
        ) : (
          payee.type !== 'individual' && <p className="mt-3 max-w-[66ch] text-sm text-muted">{texts.ungroupable}</p>
        )}
        <PageContents
          entries={[
            { id: 'money', title: texts.received },
            ...(money.years.length > 0 ? [{ id: 'years', title: profiles.years.title }] : []),
            { id: 'payers', title: texts.payers },
            ...(paidFor === null ? [] : [{ id: 'paid-for', title: texts.paidFor }]),
            ...(names.length > 1 ? [{ id: 'names', title: texts.namesTitle }] : []),
            { id: 'latest', title: texts.latest },
          ]}
        />
      </ProfileHead>

      <ProfileMoneySections
        title={texts.received}
        {...{ path, shown, search, money }}
        fiscalNote={profiles.years.fiscalOwn}
        chart={overTime}
      />
      <Section id="payers" title={texts.payers}>
        {concentration !== null && money.currency !== null && (
          <p className="mb-4 max-w-[66ch]">
            <Say
              message={texts.concentration}
              values={{
                agency: <PublishedText text={concentration.agency.name} />,
                percent: <span dir="ltr">{format.percent(concentration.tenths)}</span>,
                currency: format.currencyName(money.currency),
              }}
            />
          </p>
        )}
        {payers}
      </Section>
      {paidFor !== null && (
        <Section id="paid-for" title={texts.paidFor}>
          {paidFor}
        </Section>
      )}
      {names.length > 1 && (
        <Section id="names" title={texts.namesTitle}>
          <PayeeNames names={names} />
        </Section>
      )}
      <LatestEntries title={texts.latest} caption={texts.latestCaption} entries={money.latest} search={search} />
    </>
  )
}
