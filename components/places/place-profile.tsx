import type { ReactNode } from 'react'
import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { AttributedSection } from '@/components/profiles/attributed-section'
import { DatedPeriod } from '@/components/profiles/dated-period'
import { LatestEntries } from '@/components/profiles/latest-entries'
import { PageContents } from '@/components/profiles/page-contents'
import { ProfileHead } from '@/components/profiles/profile-head'
import { ProfileMoneySections } from '@/components/profiles/profile-money'
import { recordsHref } from '@/components/records/search-links'
import { InternalLink } from '@/components/ui/internal-link'
import { Section } from '@/components/ui/section'
import type { PlaceProfileView } from '@/lib/domain/profile-views'
import type { ProfileSearch } from '@/lib/search-params/profile-search'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { placeText } from './place-text'

type PlaceProfileProps = {
  readonly view: PlaceProfileView
  readonly shown: ProfileSearch
  readonly search: RecordSearch
  readonly path: string
  readonly overTime: ReactNode
  readonly agencies: ReactNode
  readonly payees: ReactNode
  readonly sectors: ReactNode
}

/** One country, region or place: what is meant for it, by whom, to whom, for what and when. */
export function PlaceProfile(props: PlaceProfileProps) {
  const { view, shown, search, path, overTime, agencies, payees, sectors } = props
  const tools = useLanguage()
  const { words, say } = tools
  const { profiles } = words
  const texts = profiles.place
  const { place, money, attributed } = view
  return (
    <>
      <ProfileHead
        kind={profiles.placeKind[place.kind]}
        listHref="/places"
        name={<bdi>{placeText(place, tools)}</bdi>}
        lead={
          <Say
            message={money.period === null ? texts.lead : texts.leadPeriod}
            values={{
              records: (
                <InternalLink href={recordsHref(search)}>
                  {say(words.ui.recordCount, { count: money.totals.entries })}
                </InternalLink>
              ),
              period: money.period && <DatedPeriod period={money.period} />,
            }}
          />
        }
      >
        <PageContents
          entries={[
            ...(money.currency === null ? [] : [{ id: 'attributed', title: profiles.attributed.title }]),
            { id: 'money', title: profiles.attributed.inFull },
            { id: 'years', title: profiles.years.title },
            { id: 'agencies', title: texts.agencies },
            { id: 'payees', title: texts.payees },
            ...(sectors === null ? [] : [{ id: 'sectors', title: texts.sectors }]),
            { id: 'latest', title: profiles.payee.latest },
          ]}
        />
      </ProfileHead>

      {money.currency !== null && (
        <AttributedSection search={search} attributed={attributed} currency={money.currency} />
      )}
      <ProfileMoneySections
        title={profiles.attributed.inFull}
        {...{ path, shown, search, money }}
        fiscalNote={profiles.years.fiscalOwn}
        chart={overTime}
      />
      {money.currency !== null && (
        <>
          <Section id="agencies" title={texts.agencies}>
            {agencies}
          </Section>
          <Section id="payees" title={texts.payees}>
            {payees}
          </Section>
        </>
      )}
      {sectors !== null && (
        <Section id="sectors" title={texts.sectors}>
          {sectors}
        </Section>
      )}
      <LatestEntries
        title={profiles.payee.latest}
        caption={texts.latestCaption}
        entries={money.latest}
        search={search}
      />
    </>
  )
}
