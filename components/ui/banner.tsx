import type { ReactNode } from 'react'
import { CautionIcon, NoteIcon } from './icons'

type BannerProps = { readonly tone: 'note' | 'caution' | 'differs'; readonly children: ReactNode }

/** A statement that stands before what it qualifies: shape and words carry it, colour only repeats them. */
export function Banner({ tone, children }: BannerProps) {
  return (
    <div className={tone === 'note' ? 'banner' : `banner banner-${tone}`}>
      {tone === 'note' ? (
        <NoteIcon />
      ) : (
        <CautionIcon className={tone === 'differs' ? 'text-differs' : 'text-caution'} />
      )}
      <div className="min-w-0 max-w-[66ch]">{children}</div>
    </div>
  )
}
