import type { ReactNode } from 'react'
import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { DatedPeriod } from '@/components/profiles/dated-period'
import { LatestEntries } from '@/components/profiles/latest-entries'
import { PageContents } from '@/components/profiles/page-contents'
import { ProfileHead } from '@/components/profiles/profile-head'
import { ProfileMoneySections } from '@/components/profiles/profile-money'
import { recordsHref } from '@/components/records/search-links'
import { Banner } from '@/components/ui/banner'
import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import { Section } from '@/components/ui/section'
import type { AgencyProfileView } from '@/lib/domain/profile-views'
import type { ProfileSearch } from '@/lib/search-params/profile-search'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { AgencyDescription } from './agency-description'
import { AgencyLinks } from './agency-links'
import { AmendmentsSection } from './amendments-section'
import { fiscalYearDay, spansTwo } from './fiscal-year-day'
import { OfficialsTable } from './officials-table'
import { PublicationsTable } from './publications-table'
import { PunctualitySection } from './punctuality-section'
import { SetAsideList } from './set-aside-list'

type AgencyProfileProps = {
  readonly view: AgencyProfileView
  readonly shown: ProfileSearch
  readonly search: RecordSearch
  readonly path: string
  readonly today: string
  readonly overTime: ReactNode
  readonly onWhom: ReactNode
  readonly onWhat: ReactNode
}

/** One agency: what it published, on whom and on what it spends, how punctually and by whose signatures, and what it says it is. */
export function AgencyProfile(props: AgencyProfileProps) {
  const { view, shown, search, path, today, overTime, onWhom, onWhat } = props
  const { words, say, format } = useLanguage()
  const { profiles } = words
  const texts = profiles.agency
  const { agency, description, money, publicationCount, batchesSetAside, predecessors, successors } = view
  const { entries } = money.totals
  const setAside = say(profiles.setAside.title, {
    batches: say(profiles.setAside.batches, { count: batchesSetAside.length }),
  })
  const day = description?.fiscalYearStart ? fiscalYearDay(description.fiscalYearStart, format) : null
  const has = {
    money: money.currency !== null,
    published: publicationCount > 0,
    officials: view.officials.length > 0,
  }
  return (
    <>
      <ProfileHead
        kind={texts.title}
        listHref="/agencies"
        name={<PublishedText text={agency.name} />}
        lead={
          entries === 0 ? (
            texts.leadEmpty
          ) : (
            <Say
              message={money.period === null ? texts.lead : texts.leadPeriod}
              values={{
                records: (
                  <InternalLink href={recordsHref(search)}>
                    {say(words.ui.recordCount, { count: entries })}
                  </InternalLink>
                ),
                publications: say(words.ui.publicationCount, { count: publicationCount }),
                period: money.period && <DatedPeriod period={money.period} />,
              }}
            />
          )
        }
      >
        {successors.length > 0 && (
          <div className="mt-4">
            <Banner tone="note">
              <Say message={texts.continuedBy} values={{ bodies: <AgencyLinks bodies={successors} /> }} />
            </Banner>
          </div>
        )}
        {predecessors.length > 0 && (
          <p className="mt-3 max-w-[66ch]">
            <Say message={texts.continues} values={{ bodies: <AgencyLinks bodies={predecessors} /> }} />
          </p>
        )}
        <PageContents
          entries={[
            ...(has.money
              ? [
                  { id: 'money', title: profiles.money.title },
                  { id: 'years', title: profiles.years.title },
                  { id: 'on-whom', title: texts.onWhom },
                  { id: 'on-what', title: texts.onWhat },
                  { id: 'latest', title: texts.latest },
                ]
              : []),
            ...(has.published
              ? [
                  { id: 'punctuality', title: profiles.punctuality.title },
                  { id: 'amendments', title: profiles.amendments.title },
                ]
              : []),
            ...(has.officials ? [{ id: 'officials', title: profiles.officials.title }] : []),
            ...(has.published ? [{ id: 'publications', title: profiles.publications.title }] : []),
            ...(batchesSetAside.length > 0 ? [{ id: 'set-aside', title: setAside }] : []),
            { id: 'about', title: profiles.about.title },
          ]}
        />
      </ProfileHead>

      {entries > 0 && (
        <ProfileMoneySections
          title={profiles.money.title}
          {...{ path, shown, search, money }}
          fiscalNote={day === null ? profiles.years.fiscalOwn : say(profiles.years.fiscalFrom, { day })}
          chart={overTime}
          yearsSpanTwo={spansTwo(description)}
        />
      )}
      {has.money && (
        <>
          <Section id="on-whom" title={texts.onWhom}>
            {onWhom}
          </Section>
          <Section id="on-what" title={texts.onWhat}>
            {onWhat}
          </Section>
        </>
      )}
      <LatestEntries
        title={texts.latest}
        caption={texts.latestCaption}
        entries={money.latest}
        search={search}
        showAgency={false}
      />
      {has.published && (
        <>
          <Section id="punctuality" title={profiles.punctuality.title}>
            <PunctualitySection punctuality={view.punctuality} today={today} />
          </Section>
          <Section id="amendments" title={profiles.amendments.title}>
            <AmendmentsSection amendments={view.amendments} search={search} />
          </Section>
        </>
      )}
      {has.officials && (
        <Section id="officials" title={profiles.officials.title}>
          <OfficialsTable officials={view.officials} />
        </Section>
      )}
      {has.published && (
        <Section id="publications" title={profiles.publications.title}>
          <PublicationsTable publications={view.publications} all={publicationCount} />
        </Section>
      )}
      {batchesSetAside.length > 0 && (
        <Section id="set-aside" title={setAside}>
          <SetAsideList batches={batchesSetAside} />
        </Section>
      )}
      <Section id="about" title={profiles.about.title}>
        <AgencyDescription {...{ agency, description, predecessors, successors }} />
      </Section>
    </>
  )
}
