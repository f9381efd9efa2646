import { Fragment } from 'react'
import type { MoneyView } from '@/lib/domain/views'
import { formatMoney, formatSum } from '@/lib/format/money'

// Characters that one line still holds beside a name: in a card on a phone, and in a column on a desk.
const WIDE_FIGURE = 19
const LONG_FIGURE = 28

type MoneyProps = {
  readonly money: MoneyView
  /** A sum made here, rather than an amount that was published: it is written with its currency's decimals. */
  readonly sum?: boolean
}

/** An exact amount. A long one may break, between its groups of three first. */
export function Money({ money, sum = false }: MoneyProps) {
  const text = sum ? formatSum(money) : formatMoney(money)
  if (text.length <= WIDE_FIGURE) {
    return (
      <data value={money.amount} className="money">
        {text}
      </data>
    )
  }
  const groups = text.split(',')
  return (
    <data value={money.amount} className={text.length > LONG_FIGURE ? 'money money-long' : 'money money-wide'}>
      {groups.map((group, position) => (
        // The groups of one figure never move.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Fragment key={position}>
          {position > 0 && (
            <>
              ,<wbr />
            </>
          )}
          {group}
        </Fragment>
      ))}
    </data>
  )
}
