import type { ReactNode } from 'react'
import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import { isSeal } from '@/lib/domain/is-seal'
import type { Identifier, Party } from '@/lib/domain/record'
import { schemeOrigin, toRegisterLink } from '@/lib/format/register-links'
import { capitalised, Lines } from './record-fields'
import { FieldText } from './record-texts'

type PartyFactsProps = { readonly party: Party; readonly profile?: string | null | undefined }

/** All that a record says of a payer or payee; where it gives no name, the reason, and the sentence that explains it. */
export function PartyFacts({ party, profile }: PartyFactsProps) {
  const { format } = useLanguage()
  const lines: ReactNode[] = [<PartyHead key="name" party={party} profile={profile} />]
  for (const identifier of party.identifiers ?? []) {
    lines.push(<IdentifierLine key={`${identifier.scheme} ${identifier.id}`} identifier={identifier} />)
  }
  if (party.country !== undefined) {
    const known = /^[a-z]{2}$/i.test(party.country)
    lines.push(
      <span key="country" className="text-muted">
        <FieldText text={known ? format.country(party.country) : party.country} />
      </span>,
    )
  }
  return <Lines items={lines} draw={(line) => line} />
}

function PartyHead({ party: { type, name }, profile }: PartyFactsProps & { readonly party: Party }) {
  const { glossary, record } = useLanguage().words
  const kind = record.partyTypes[type]
  if (name === undefined || isSeal(name)) {
    const why =
      name !== undefined
        ? glossary.sealed.sentence
        : type === 'withheld'
          ? glossary.withheld.sentence
          : type === 'not-reported'
            ? glossary.notReported.sentence
            : null
    return (
      <>
        <span className="italic">
          {capitalised(kind)}
          {name !== undefined && `${record.comma}${record.facts.sealedName}`}
        </span>
        {why !== null && <span className="block max-w-[66ch] text-sm text-muted">{why}</span>}
      </>
    )
  }
  return (
    <>
      {profile ? (
        <InternalLink href={`/payees/${encodeURIComponent(profile)}`}>
          <PublishedText text={name} />
        </InternalLink>
      ) : (
        <PublishedText text={name} />
      )}{' '}
      <span className="text-muted">({kind})</span>
    </>
  )
}

/** A number in a register: the register by name, and its own page of the number where it has one. */
function IdentifierLine({ identifier }: { readonly identifier: Identifier }) {
  const { facts } = useLanguage().words.record
  const { scheme, id } = identifier
  const { register, language, href } = toRegisterLink(identifier)
  const number = <FieldText text={id} />
  const ofRegister = register === null ? <PublishedText text={scheme} /> : <bdi lang={language}>{register}</bdi>
  return (
    <span className="text-sm text-muted">
      {schemeOrigin(scheme).kind === 'own' ? facts.ownNumber : ofRegister}{' '}
      {href === null || isSeal(id) ? (
        number
      ) : (
        <a href={href} rel="nofollow noopener noreferrer">
          {number}
        </a>
      )}
    </span>
  )
}
