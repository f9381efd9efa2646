import { sectorName } from '@/lib/domain/code-lists/sector-name'
import type { Language } from '@/lib/domain/language'
import type { SectorSummary } from '@/lib/domain/profile-views'
import { toDisplayText } from '@/lib/format/display-text'

/** The name of a sector as text, for titles. */
export const sectorText = ({ scheme, code, label }: SectorSummary, language: Language): string =>
  (code === null ? undefined : sectorName(scheme, code, language)?.text) ?? toDisplayText(label ?? code ?? '')
