import { useLanguage } from '@/components/language/use-language'

type Dated = { readonly date?: string | null | undefined; readonly period?: string | null | undefined }

/** The day of a record, else its period, else that the source gives neither. */
export function RecordDate({ dated, short = false }: { readonly dated: Dated; readonly short?: boolean }) {
  const { words, format } = useLanguage()
  if (dated.date) return <time dateTime={dated.date}>{format.date(dated.date, { short })}</time>
  if (dated.period) return <span>{format.period(dated.period, { short })}</span>
  return <span className="text-muted italic">{words.ui.noDate}</span>
}
