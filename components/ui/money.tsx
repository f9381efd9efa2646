import { Fragment } from 'react'
import { useLanguage } from '@/components/language/use-language'
import type { MoneyView } from '@/lib/domain/views'

// Characters that one line still holds beside a name: in a card on a phone, and in a column on a desk.
const WIDE_FIGURE = 19
const LONG_FIGURE = 28

/** After whatever separates three digits from three more. */
const GROUPS = /(?<=\d[,.\u202f\u00a0])(?=\d{3})/

type MoneyProps = {
  readonly money: MoneyView
  /** A sum made here, rather than an amount that was published: it is written with its currency's decimals. */
  readonly sum?: boolean
}

/** An exact amount. A long one may break, between its groups of three first. */
export function Money({ money, sum = false }: MoneyProps) {
  const { format } = useLanguage()
  const text = sum ? format.sum(money) : format.money(money)
  if (text.length <= WIDE_FIGURE) {
    return (
      <data value={money.amount} className="money" dir="ltr">
        {text}
      </data>
    )
  }
  // Between the groups of its digits: each separator stays with the group before it.
  const groups = text.split(GROUPS)
  return (
    <data
      value={money.amount}
      className={text.length > LONG_FIGURE ? 'money money-long' : 'money money-wide'}
      dir="ltr"
    >
      {groups.map((group, position) => (
        // The groups of one figure never move.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Fragment key={position}>
          {position > 0 && <wbr />}
          {group}
        </Fragment>
      ))}
    </data>
  )
}
