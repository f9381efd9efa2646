import type { ReactNode } from 'react'
import { useLanguage } from '@/components/language/use-language'
import { RegisterNumbers } from '@/components/payees/register-numbers'
import { PublishedText } from '@/components/ui/published-text'
import type { AgencyProfileView } from '@/lib/domain/profile-views'
import type { AgencyDescriptionView } from '@/lib/domain/views'
import { toSafeHref } from '@/lib/format/safe-link'
import { AgencyLinks } from './agency-links'
import { fiscalYearDay } from './fiscal-year-day'

type AgencyDescriptionProps = Pick<AgencyProfileView, 'agency' | 'description' | 'predecessors' | 'successors'>

/** The agency's own words, signed by its admin; nobody else has checked them. */
export function AgencyDescription({ agency, description, predecessors, successors }: AgencyDescriptionProps) {
  const { words, say, format } = useLanguage()
  const { about } = words.profiles
  if (description === null) return <p className="text-muted">{about.nothing}</p>
  const names = format.texts(description.names)
  return (
    <>
      <dl className="facts">
        {names.length > 0 && (
          <Row label={about.name}>
            {names.map(({ language, text }) => (
              <span key={language} className="block">
                <PublishedText text={text} language={language} />
                {names.length > 1 && format.languageName(language) !== null && (
                  <span className="text-muted"> ({format.languageName(language)})</span>
                )}
              </span>
            ))}
          </Row>
        )}
        <Row label={about.code}>
          <code dir="ltr">{agency.code}</code>
        </Row>
        {description.identifiers.length > 0 && (
          <Row label={about.identifiers}>
            <RegisterNumbers identifiers={description.identifiers} />
          </Row>
        )}
        {description.country !== null && <Row label={about.country}>{format.country(description.country)}</Row>}
        {description.domain !== null && (
          <Row label={about.domain}>
            <WebAddress address={description.domain} href={toSafeHref(`https://${description.domain}`)} />
          </Row>
        )}
        {description.contacts.length > 0 && (
          <Row label={about.contact}>
            {description.contacts.map((contact) => (
              <span key={contact} className="block">
                <WebAddress address={contact} href={contactHref(contact)} />
              </span>
            ))}
          </Row>
        )}
        {description.licence !== null && (
          <Row label={about.licence}>
            <PublishedText text={description.licence} />
          </Row>
        )}
        {description.fiscalYearStart !== null && (
          <Row label={about.fiscalYear}>
            {fiscalYearDay(description.fiscalYearStart, format) ?? <PublishedText text={description.fiscalYearStart} />}
          </Row>
        )}
        <Calendar description={description} />
        {predecessors.length > 0 && (
          <Row label={about.predecessors}>
            <AgencyLinks bodies={predecessors} />
          </Row>
        )}
        {successors.length > 0 && (
          <Row label={about.successors}>
            <AgencyLinks bodies={successors} />
          </Row>
        )}
      </dl>
      <p className="mt-3 text-sm text-muted">{say(about.version, { version: description.version })}</p>
    </>
  )
}

function Calendar({ description }: { readonly description: AgencyDescriptionView }) {
  const { words, say } = useLanguage()
  const { about, daysCount } = words.profiles
  const { every, dueDays } = description.calendar
  const known = about.every as Readonly<Record<string, string>>
  const parts = [
    ...(every === null ? [] : [Object.hasOwn(known, every) ? known[every]! : every]),
    ...(dueDays === null ? [] : [say(about.within, { days: say(daysCount, { count: dueDays }) })]),
  ]
  if (parts.length === 0) return null
  return (
    <Row label={about.calendar}>
      <PublishedText text={parts.join(', ')} />
    </Row>
  )
}

/** A mail address or a page that an agency names; nothing else is linked. */
function contactHref(contact: string): string | null {
  if (/^[^\s@:/?#]+@[a-z0-9.-]+\.[a-z]{2,}$/i.test(contact)) return `mailto:${contact}`
  return toSafeHref(contact)
}

function WebAddress({ address, href }: { readonly address: string; readonly href: string | null }) {
  const text = <PublishedText text={address} />
  return href === null ? (
    text
  ) : (
    <a href={href} rel="nofollow noopener noreferrer">
      {text}
    </a>
  )
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
