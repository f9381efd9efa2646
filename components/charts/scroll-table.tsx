import type { ReactNode } from 'react'
import { useLanguage } from '@/components/language/use-language'

type ScrollTableProps = { readonly title: string; readonly long?: boolean; readonly children: ReactNode }

/** The table of a chart: wide ones scroll sideways, long ones up and down, within themselves. */
export function ScrollTable({ title, long = false, children }: ScrollTableProps) {
  const { words, say } = useLanguage()
  return (
    <section
      className={long ? 'scroll-x chart-table-long' : 'scroll-x'}
      aria-label={say(words.charts.tableOf, { title })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className="statement chart-table">
        <caption>{title}</caption>
        {children}
      </table>
    </section>
  )
}
