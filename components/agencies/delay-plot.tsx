import { useLanguage } from '@/components/language/use-language'
import type { Punctuality } from '@/lib/domain/profile-views'

const HEIGHT = 96
const STEP = 14
const BAR = 9
/** Periods drawn at most: the newest. */
const DRAWN = 60

/** A bar for each period, as long as its delay; a line where the agency's promise lies. The table beneath says the same. */
export function DelayPlot({ punctuality: { periods, dueDays } }: { readonly punctuality: Punctuality }) {
  const { words, say, format } = useLanguage()
  const texts = words.profiles.punctuality
  const drawn = periods.slice(0, DRAWN).toReversed()
  if (drawn.length < 2) return null
  const most = Math.max(1, dueDays ?? 0, ...drawn.map(({ delayDays }) => delayDays ?? 0))
  const heightOf = (days: number) => (Math.max(0, days) / most) * HEIGHT
  const label =
    dueDays === null
      ? texts.chartUnpromised
      : say(texts.chart, { days: say(words.profiles.daysCount, { count: dueDays }) })
  return (
    <figure className="delay-plot">
      <figcaption>{label}</figcaption>
      {dueDays !== null && (
        <p className="delay-key">
          <span className="delay">{texts.inTime}</span>
          <span className="delay-late">{texts.late}</span>
        </p>
      )}
      <svg
        viewBox={`0 0 ${drawn.length * STEP} ${HEIGHT + 2}`}
        style={{ maxWidth: `${drawn.length * STEP * 2}px` }}
        role="img"
        aria-label={label}
        direction="ltr"
      >
        {drawn.map(({ period, delayDays, inTime }, position) => (
          <rect
            key={period}
            className={inTime === false ? 'delay-late' : 'delay'}
            x={position * STEP + (STEP - BAR) / 2}
            y={HEIGHT - heightOf(delayDays ?? 0)}
            width={BAR}
            height={Math.max(1, heightOf(delayDays ?? 0))}
          >
            <title>{`${format.period(period)}: ${delayDays ?? '–'}`}</title>
          </rect>
        ))}
        <line className="base" x1={0} x2={drawn.length * STEP} y1={HEIGHT} y2={HEIGHT} />
        {dueDays !== null && (
          <line
            className="due"
            x1={0}
            x2={drawn.length * STEP}
            y1={HEIGHT - heightOf(dueDays)}
            y2={HEIGHT - heightOf(dueDays)}
          />
        )}
      </svg>
    </figure>
  )
}
