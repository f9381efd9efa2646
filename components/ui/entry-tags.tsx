import type { EntrySummary } from '@/lib/domain/views'
import { GLOSSARY } from '@/lib/format/glossary'
import { CautionIcon } from './icons'

type EntryTagsProps = { readonly entry: Pick<EntrySummary, 'status' | 'finality' | 'disputed'> }

/** What sets an entry apart from one that simply stands. Nothing, for most. */
export function EntryTags({ entry }: EntryTagsProps) {
  return (
    <>
      {entry.status !== 'stands' && (
        <span className="tag">
          <CautionIcon />
          {GLOSSARY[entry.status].label}
        </span>
      )}
      {entry.disputed && (
        <span className="tag">
          <CautionIcon />
          {GLOSSARY.disputed.label}
        </span>
      )}
      {entry.finality === 'provisional' && <span className="tag tag-quiet">{GLOSSARY.provisional.label}</span>}
    </>
  )
}
