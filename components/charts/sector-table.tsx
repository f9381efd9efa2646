import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import type { SectorShares } from '@/lib/domain/chart-views'
import { AttributionTable } from './attribution-table'
import type { HrefOf } from './chart-words'

type SectorTableProps = { readonly title: string; readonly view: SectorShares; readonly hrefOf: HrefOf }

/** Every tile's exact part, beside the records that name its sector with their whole amounts. */
export function SectorTable({ title, view, hrefOf }: SectorTableProps) {
  const { words, say } = useLanguage()
  const texts = words.charts.sectors
  return (
    <AttributionTable
      title={title}
      heading={texts.sector}
      currency={view.measure.currency}
      total={view.total}
      rows={view.sectors.map(({ profile, code, label, attributed, all }) => ({
        key: profile,
        attributed,
        all,
        href: hrefOf({ sector: profile }),
        name: (
          <InternalLink href={`/sectors/${profile}`}>
            <PublishedText text={label ?? code ?? ''} />
          </InternalLink>
        ),
        code: label === null ? null : code,
      }))}
      rest={[
        {
          key: 'others',
          name: say(texts.others, { count: view.others.sectors }),
          attributed: view.others.attributed,
          count: null,
        },
        { key: 'unstated', name: texts.unstated, attributed: view.unstated.sum, count: view.unstated.count },
        { key: 'none', name: texts.none, attributed: view.none.sum, count: view.none.count },
      ]}
    />
  )
}
