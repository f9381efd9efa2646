import { Fragment } from 'react'
import type { MoneyView } from '@/lib/domain/views'
import { formatMoney, formatSum } from '@/lib/format/money'

const LONG_FIGURE = 24 // characters: what a table column on a desk and a card on a phone still hold in one line

type MoneyProps = {
  readonly money: MoneyView
  /** A sum made here, rather than an amount that was published: it is written with its currency's decimals. */
  readonly sum?: boolean
}

/** An exact amount. A long one may break, between its groups of three first. */
export function Money({ money, sum = false }: MoneyProps) {
  const text = sum ? formatSum(money) : formatMoney(money)
  if (text.length <= LONG_FIGURE) {
    return (
      <data value={money.amount} className="money">
        {text}
      </data>
    )
  }
  const groups = text.split(',')
  return (
    <data value={money.amount} className="money money-long">
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
