import { useLanguage } from '@/components/language/use-language'
import { recordsHref } from '@/components/records/search-links'
import { InternalLink } from '@/components/ui/internal-link'
import { PartyName } from '@/components/ui/party-name'
import { PublishedText } from '@/components/ui/published-text'
import type { PayeeNameView } from '@/lib/domain/profile-views'
import { subjectSearch } from '@/lib/search-params/profile-search'

/** Every name that a payee was published under, and by whom; each leads to what was published under it. */
export function PayeeNames({ names }: { readonly names: readonly PayeeNameView[] }) {
  const { words, format } = useLanguage()
  const texts = words.profiles.payee
  return (
    <table className="statement stacked">
      <caption>{texts.namesCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.name}</th>
          <th scope="col">{texts.writtenBy}</th>
          <th scope="col" className="figure">
            {words.profiles.money.records}
          </th>
        </tr>
      </thead>
      <tbody>
        {names.map(({ payee, identifiers, entries, agencies }) => (
          <tr key={payee.profileId ?? payee.name}>
            <th scope="row">
              <PartyName party={payee} link />
            </th>
            <td data-label={texts.writtenBy}>
              <ul className="inline-links">
                {agencies.map((agency) => (
                  <li key={agency.code}>
                    <InternalLink href={`/agencies/${agency.code}`}>
                      <PublishedText text={agency.name} />
                    </InternalLink>
                  </li>
                ))}
              </ul>
            </td>
            <td className="figure" data-label={words.profiles.money.records}>
              {payee.profileId === null ? (
                format.count(entries)
              ) : (
                <InternalLink
                  href={recordsHref(
                    subjectSearch({ kind: 'payee', profileId: payee.profileId, identifiers, grouped: false }),
                  )}
                >
                  {format.count(entries)}
                </InternalLink>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
