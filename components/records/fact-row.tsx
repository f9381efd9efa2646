import type { ReactNode } from 'react'
import { Term } from '@/components/ui/term'
import type { GlossaryKey } from '@/lib/format/glossary'

type FactRowProps = { readonly word: GlossaryKey; readonly label?: string; readonly children: ReactNode }

/** One fact of a list of pairs, under a label that explains itself. */
export function FactRow({ word, label, children }: FactRowProps) {
  return (
    <div>
      <dt>
        <Term word={word} {...(label !== undefined && { label })} />
      </dt>
      <dd>{children}</dd>
    </div>
  )
}
