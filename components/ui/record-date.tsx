import { formatDate, formatPeriod } from '@/lib/format/dates'

type Dated = { readonly date?: string | null | undefined; readonly period?: string | null | undefined }

/** The day of a record, else its period, else that the source gives neither. */
export function RecordDate({ dated, short = false }: { readonly dated: Dated; readonly short?: boolean }) {
  if (dated.date) return <time dateTime={dated.date}>{formatDate(dated.date, { short })}</time>
  if (dated.period) return <span>{formatPeriod(dated.period, { short })}</span>
  return <span className="text-muted italic">no date</span>
}
