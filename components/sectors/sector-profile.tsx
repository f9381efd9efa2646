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
import { PublishedText } from '@/components/ui/published-text'
import { Section } from '@/components/ui/section'
import { KNOWN_SCHEMES, parentSector, sectorName } from '@/lib/domain/code-lists/sector-name'
import type { SectorProfileView, SectorSummary } from '@/lib/domain/profile-views'
import type { ProfileSearch } from '@/lib/search-params/profile-search'
import type { RecordSearch } from '@/lib/search-params/record-search'
import { schemeName } from './scheme-name'
import { SectorName } from './sector-name'

type SectorProfileProps = {
  readonly view: SectorProfileView
  readonly shown: ProfileSearch
  readonly search: RecordSearch
  readonly path: string
  readonly overTime: ReactNode
  readonly agencies: ReactNode
  readonly payees: ReactNode
  readonly countries: ReactNode
}

/** One sector: what it is by its list, what falls to it and what only names it, by whom, to whom, where and when. */
export function SectorProfile(props: SectorProfileProps) {
  const { view, shown, search, path, overTime, agencies, payees, countries } = props
  const tools = useLanguage()
  const { words, say } = tools
  const { profiles } = words
  const texts = profiles.sector
  const { sector, money, attributed } = view
  return (
    <>
      <ProfileHead
        kind={texts.title}
        listHref={`/sectors?only=${encodeURIComponent(sector.scheme)}`}
        name={<SectorName sector={sector} />}
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
        <SectorFacts view={view} />
        <PageContents
          entries={[
            ...(money.currency === null ? [] : [{ id: 'attributed', title: profiles.attributed.title }]),
            { id: 'money', title: profiles.attributed.inFull },
            { id: 'years', title: profiles.years.title },
            { id: 'agencies', title: texts.agencies },
            { id: 'payees', title: texts.payees },
            ...(countries === null ? [] : [{ id: 'where', title: texts.where }]),
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
      {countries !== null && (
        <Section id="where" title={texts.where}>
          {countries}
        </Section>
      )}
      <LatestEntries
        title={profiles.payee.latest}
        caption={texts.latestCaption}
        entries={money.latest}
        search={search}
      />
      {KNOWN_SCHEMES.includes(sector.scheme) && <p className="mt-6 text-sm text-muted">{texts.namesFrom}</p>}
    </>
  )
}

/** Siblings named at most. */
const NAMED = 30

function SectorFacts({ view: { sector, siblings } }: { readonly view: SectorProfileView }) {
  const tools = useLanguage()
  const { language } = tools
  const texts = tools.words.profiles.sector
  const { scheme, code, label } = sector
  const parent = code === null ? null : parentSector({ scheme, code })
  const known = (wanted: { readonly scheme: string; readonly code: string }): SectorSummary | undefined =>
    siblings.find((item) => item.scheme === wanted.scheme && item.code === wanted.code)
  const isWithin = (item: SectorSummary, wider: { readonly scheme: string; readonly code: string } | null): boolean => {
    const own = item.code === null ? null : parentSector({ scheme: item.scheme, code: item.code })
    return own !== null && wider !== null && own.scheme === wider.scheme && own.code === wider.code
  }
  const within = code === null ? [] : siblings.filter((item) => isWithin(item, { scheme, code }))
  const beside = siblings.filter((item) => isWithin(item, parent))
  const listed = code === null ? null : sectorName(scheme, code, language)
  return (
    <dl className="facts profile-facts">
      <div>
        <dt>{texts.list}</dt>
        <dd>{schemeName(scheme, tools)}</dd>
      </div>
      {code !== null && (
        <div>
          <dt>{texts.code}</dt>
          <dd>
            <PublishedText text={code} />
          </dd>
        </div>
      )}
      {label !== null && listed !== null && (
        <div>
          <dt>{texts.asPublished}</dt>
          <dd>
            <PublishedText text={label} />
          </dd>
        </div>
      )}
      {parent !== null && (
        <div>
          <dt>{texts.parent}</dt>
          <dd>
            <Parent parent={known(parent) ?? { ...parent, profile: null }} />
          </dd>
        </div>
      )}
      {within.length > 0 && <SectorLinks title={texts.children} sectors={within.slice(0, NAMED)} />}
      {beside.length > 0 && <SectorLinks title={texts.siblings} sectors={beside.slice(0, NAMED)} />}
    </dl>
  )
}

/** The wider sector; it has a page only where records name it. */
function Parent({
  parent,
}: {
  readonly parent: Omit<SectorSummary, 'profile' | 'label'> & { readonly profile: string | null }
}) {
  const sector = { ...parent, profile: parent.profile ?? '', label: null }
  if (parent.profile === null) return <SectorName sector={sector} />
  return (
    <InternalLink href={`/sectors/${parent.profile}`}>
      <SectorName sector={sector} />
    </InternalLink>
  )
}

function SectorLinks({ title, sectors }: { readonly title: string; readonly sectors: readonly SectorSummary[] }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <ul className="inline-links">
          {sectors.map((sector) => (
            <li key={sector.profile}>
              <InternalLink href={`/sectors/${sector.profile}`}>
                <SectorName sector={sector} />
              </InternalLink>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}
