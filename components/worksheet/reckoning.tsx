import { useLanguage } from '@/components/language/use-language'
import type { ResultTotals } from '@/lib/domain/views'

/** The counts of a worksheet, one beneath the other as one subtracts by hand. */
export function Reckoning({ totals: { entries, counted } }: { readonly totals: ResultTotals }) {
  const { words, format } = useLanguage()
  const { worksheet } = words
  return (
    <>
      <dl className="reckoning">
        <div>
          <dd>{format.count(entries)}</dd>
          <dt>{worksheet.found}</dt>
        </div>
        <div>
          <dd>
            <span dir="ltr">
              <span aria-hidden="true">−</span> {format.count(entries - counted)}
            </span>
          </dd>
          <dt>{worksheet.out}</dt>
        </div>
        <div>
          <dd>{format.count(counted)}</dd>
          <dt>{worksheet.in}</dt>
        </div>
      </dl>
      <p className="mt-4 max-w-[66ch] text-muted">{worksheet.rule}</p>
    </>
  )
}
