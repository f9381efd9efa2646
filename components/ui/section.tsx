import type { ReactNode } from 'react'

type SectionProps = {
  readonly id: string
  readonly title: string
  /** A link or two at the end of the heading's line. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** One chapter of a page, under a rule. */
export function Section({ id, title, aside, children }: SectionProps) {
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
