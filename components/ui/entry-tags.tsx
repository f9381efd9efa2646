import { useLanguage } from '@/components/language/use-language'
import type { EntrySummary } from '@/lib/domain/views'
import { CautionIcon } from './icons'

type EntryTagsProps = { readonly entry: Pick<EntrySummary, 'status' | 'finality' | 'disputed'> }

/** What sets an entry apart from one that simply stands. Nothing, for most. */
export function EntryTags({ entry }: EntryTagsProps) {
  const { glossary } = useLanguage().words
  return (
    <>
      {entry.status !== 'stands' && (
        <span className="tag">
          <CautionIcon />
          {glossary[entry.status].label}
        </span>
      )}
      {entry.disputed && (
        <span className="tag">
          <CautionIcon />
          {glossary.disputed.label}
        </span>
      )}
      {entry.finality === 'provisional' && <span className="tag tag-quiet">{glossary.provisional.label}</span>}
    </>
  )
}
