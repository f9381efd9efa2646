import { formatMoment, formatMomentDate, toIsoMoment } from '@/lib/format/dates'

/** A moment of the ledger. `seconds` is Unix time; `day` leaves the hour to the machine-readable value. */
export function Moment({ seconds, day = false }: { readonly seconds: number; readonly day?: boolean }) {
  return (
    <time dateTime={toIsoMoment(seconds)}>
      {day ? formatMomentDate(seconds, { short: true }) : formatMoment(seconds)}
    </time>
  )
}
