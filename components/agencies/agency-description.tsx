import type { ReactNode } from 'react'
import { LanguageTexts } from '@/components/records/record-texts'
import { PublishedText } from '@/components/ui/published-text'
import type { AgencyDescriptionView, AgencyName } from '@/lib/domain/views'
import { formatCountry } from '@/lib/format/country'
import { toSafeHref } from '@/lib/format/safe-link'

type AgencyDescriptionProps = { readonly agency: AgencyName; readonly description: AgencyDescriptionView | null }

/** The agency's own words, signed by its admin; nobody else has checked them. */
export function AgencyDescription({ agency, description }: AgencyDescriptionProps) {
  if (description === null) {
    return <p className="text-muted">Nothing yet. Its name and code were entered by the ledger’s registrar.</p>
  }
  const domain = description.domain === null ? null : toSafeHref(`https://${description.domain}`)
  return (
    <>
      <dl className="facts">
        <Row label="Name">
          <LanguageTexts texts={description.names} />
        </Row>
        <Row label="Code on the ledger">{agency.code}</Row>
        {description.country !== null && <Row label="Country">{formatCountry(description.country)}</Row>}
        {description.domain !== null && (
          <Row label="Web address">
            {domain === null ? (
              <PublishedText text={description.domain} />
            ) : (
              <a href={domain} rel="nofollow noopener noreferrer">
                <PublishedText text={description.domain} />
              </a>
            )}
          </Row>
        )}
        {description.contact !== null && (
          <Row label="Contact">
            <PublishedText text={description.contact} />
          </Row>
        )}
        {description.licence !== null && (
          <Row label="Licence of its data">
            <PublishedText text={description.licence} />
          </Row>
        )}
        {description.fiscalYearStart !== null && (
          <Row label="Fiscal year begins">
            <PublishedText text={description.fiscalYearStart} />
          </Row>
        )}
      </dl>
      <p className="mt-3 text-sm text-muted">
        Version {description.version}, signed by the agency’s admin. Nobody else has checked it.
      </p>
    </>
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
