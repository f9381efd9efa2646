import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { PublishedText } from '@/components/ui/published-text'
import type { OfficialView } from '@/lib/domain/profile-views'

/** Who may sign for an agency: posts and their keys, those that were ended too. Never a person's name. */
export function OfficialsTable({ officials }: { readonly officials: readonly OfficialView[] }) {
  const { words, format } = useLanguage()
  const texts = words.profiles.officials
  return (
    <>
      <p className="max-w-[66ch] text-muted">{texts.intro}</p>
      <table className="statement stacked mt-4">
        <caption>{texts.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.post}</th>
            <th scope="col">{texts.role}</th>
            <th scope="col">{texts.key}</th>
            <th scope="col">{texts.validity}</th>
          </tr>
        </thead>
        <tbody>
          {officials.map((official) => (
            <tr key={official.keyId} data-ended={official.ended === null ? undefined : ''}>
              <th scope="row">
                <PublishedText text={official.post} />
              </th>
              <td data-label={texts.role}>{format.list(official.roles.map((role) => texts.roles[role]))}</td>
              <td data-label={texts.key}>{texts.kinds[official.kind === 'other' ? 'unknown' : official.kind]}</td>
              <td data-label={texts.validity}>
                <Validity official={official} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Validity({ official }: { readonly official: OfficialView }) {
  const { words, say, format } = useLanguage()
  const texts = words.profiles.officials
  const { validFromSeconds, validUntilSeconds, ended, reinstatedAtSeconds } = official
  const day = (seconds: number) => format.momentDate(seconds, { short: true })
  const [from, until] = [day(validFromSeconds), validUntilSeconds === null ? null : day(validUntilSeconds)]
  return (
    <>
      {until !== null ? say(texts.until, { from, until }) : say(ended === null ? texts.since : texts.from, { from })}
      {ended !== null && (
        <span className="block text-sm text-muted">
          {say(texts.endedBy[ended.by], { day: day(ended.atSeconds) })}
          {ended.reason !== null && (
            <>
              : “<PublishedText text={ended.reason} />”
            </>
          )}
        </span>
      )}
      {reinstatedAtSeconds !== null && (
        <span className="block text-sm text-muted">
          <Say message={texts.reinstated} values={{ day: day(reinstatedAtSeconds) }} />
        </span>
      )}
    </>
  )
}
