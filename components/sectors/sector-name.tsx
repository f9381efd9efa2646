import { useLanguage } from '@/components/language/use-language'
import { PublishedText } from '@/components/ui/published-text'
import { sectorName } from '@/lib/domain/code-lists/sector-name'
import type { SectorSummary } from '@/lib/domain/profile-views'

/** A sector by the name that its list gives it in the reader's language, else as the agencies wrote it, else its code. */
export function SectorName({ sector }: { readonly sector: SectorSummary }) {
  const { language } = useLanguage()
  const listed = sector.code === null ? null : sectorName(sector.scheme, sector.code, language)
  if (listed !== null) return <bdi lang={listed.language === language ? undefined : listed.language}>{listed.text}</bdi>
  return <PublishedText text={sector.label ?? sector.code ?? ''} />
}
