import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import { Money } from '@/components/ui/money'
import type { MoneyView } from '@/lib/domain/views'

/** A sum made here, which leads to its worksheet where it has one. */
export function WorksheetSum({ money, href }: { readonly money: MoneyView; readonly href: string | null }) {
  const { words } = useLanguage()
  if (href === null) return <Money sum money={money} />
  return (
    <InternalLink className="sum-link" href={href}>
      <Say
        message={words.worksheet.rowLink}
        values={{ sum: <Money sum money={money} /> }}
        tags={{ hidden: (text) => <span className="sr-only">{text}</span> }}
      />
    </InternalLink>
  )
}
