import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { PublishedText } from '@/components/ui/published-text'
import type { Identifier } from '@/lib/domain/record'
import { schemeOrigin, toRegisterLink } from '@/lib/format/register-links'

/** Numbers in registers as they were published, with whose register it is; those with a lasting page lead to it. */
export function RegisterNumbers({ identifiers }: { readonly identifiers: readonly Identifier[] }) {
  return (
    <ul className="register-numbers">
      {identifiers.map((identifier) => (
        <li key={`${identifier.scheme}:${identifier.id}`}>
          <RegisterNumber identifier={identifier} />
        </li>
      ))}
    </ul>
  )
}

function RegisterNumber({ identifier }: { readonly identifier: Identifier }) {
  const { words } = useLanguage()
  const { scheme, id } = identifier
  const { register, language, href } = toRegisterLink(identifier)
  const number = <PublishedText text={id} />
  return (
    <>
      <span className="register-scheme">
        <PublishedText text={scheme} />
      </span>{' '}
      {href === null ? (
        number
      ) : (
        <a href={href} rel="nofollow noopener noreferrer">
          {number}
        </a>
      )}
      <span className="name-beneath">
        {register === null ? (
          <SchemeOriginWords scheme={scheme} />
        ) : (
          <Say message={words.profiles.payee.inRegister} values={{ register: <bdi lang={language}>{register}</bdi> }} />
        )}
      </span>
    </>
  )
}

function SchemeOriginWords({ scheme }: { readonly scheme: string }) {
  const { words, say, format } = useLanguage()
  const texts = words.profiles.payee
  const origin = schemeOrigin(scheme)
  switch (origin.kind) {
    case 'country':
      return <>{say(texts.registerOf, { country: format.country(origin.country) })}</>
    case 'international':
      return <>{texts.internationalRegister}</>
    case 'own':
      return <>{texts.ownRegister}</>
    case 'unknown':
      return <>{texts.unknownRegister}</>
  }
}
