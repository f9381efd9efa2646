import { useLanguage } from '@/components/language/use-language'
import type { ProfileMoney } from '@/lib/domain/profile-views'

/** "dated 1 Oct 2022 to 30 Sep 2026". */
export function DatedPeriod({ period }: { readonly period: NonNullable<ProfileMoney['period']> }) {
  const { words, say, format } = useLanguage()
  return (
    <>
      {say(words.profiles.datedFromTo, {
        first: format.date(period.first, { short: true }),
        last: format.date(period.last, { short: true }),
      })}
    </>
  )
}
