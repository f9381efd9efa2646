import type { ReactNode } from 'react'
import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import type { WorksheetPart } from '@/lib/domain/worksheet'
import { PartSums } from './part-sums'

type PartRowProps = {
  readonly label: string
  /** Why these entries stand here. */
  readonly reason?: ReactNode
  readonly part: WorksheetPart
  /** Exactly these entries. */
  readonly href?: string
  /** In place of the link, where no search finds exactly these. */
  readonly more?: ReactNode
  /** In place of the sums, where they stand elsewhere on the page. */
  readonly sums?: ReactNode
  /** It is part of the row above. */
  readonly within?: boolean
}

/** Some of a worksheet's entries: what they are and why they stand here, how many, their sums, and the way to them. */
export function PartRow({ label, reason, part, href, more, sums, within = false }: PartRowProps) {
  const { words, say, format } = useLanguage()
  return (
    <tr className={within ? 'part-within' : undefined}>
      <th scope="row">
        <span className="part-label">{label}</span>
        {part.count > 0 && reason !== undefined && <span className="part-reason">{reason}</span>}
        {part.count > 0 && href !== undefined && (
          <InternalLink className="part-link" href={href}>
            {say(words.worksheet.seeRecords, { count: part.count })}
          </InternalLink>
        )}
        {part.count > 0 && more}
      </th>
      <td className="part-count">{format.count(part.count)}</td>
      <td className="part-money">{part.count > 0 && (sums ?? <PartSums part={part} />)}</td>
    </tr>
  )
}

export function PartTable({ caption, children }: { readonly caption: string; readonly children: ReactNode }) {
  const { worksheet } = useLanguage().words
  return (
    <table className="parts">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{worksheet.which}</th>
          <th scope="col" className="part-count">
            {worksheet.records}
          </th>
          <th scope="col" className="part-money">
            {worksheet.sum}
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
