import { useLanguage } from '@/components/language/use-language'
import { toIsoMoment } from '@/lib/format/dates'

/** A moment of the ledger. `seconds` is Unix time; `day` leaves the hour to the machine-readable value. */
export function Moment({ seconds, day = false }: { readonly seconds: number; readonly day?: boolean }) {
  const { format } = useLanguage()
  return (
    <time dateTime={toIsoMoment(seconds)}>
      {day ? format.momentDate(seconds, { short: true }) : format.moment(seconds)}
    </time>
  )
}
