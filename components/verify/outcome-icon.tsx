import type { Outcome } from '@/lib/verification/report'

const frame = { width: 20, height: 20, viewBox: '0 0 20 20', fill: 'none' } as const

type OutcomeIconProps = {
  readonly outcome: Outcome
  /** In ink: an agreement that is not yet the whole verdict. */
  readonly plain?: boolean
}

/** Agrees: a tick in a circle. Differs: a cross in a square. Not compared: a bar in a dashed circle. Shape says it without colour; words stand beside it. */
export function OutcomeIcon({ outcome, plain = false }: OutcomeIconProps) {
  switch (outcome) {
    case 'agrees':
      return (
        <svg {...frame} aria-hidden="true" className={`shrink-0 ${plain ? 'text-ink' : 'text-matches'}`}>
          <circle cx="10" cy="10" r="8.25" stroke="currentColor" strokeWidth="1.75" />
          <path d="m6 10.25 2.75 2.75L14.25 7.5" stroke="currentColor" strokeWidth="2" />
        </svg>
      )
    case 'differs':
      return (
        <svg {...frame} aria-hidden="true" className="shrink-0 text-differs">
          <rect x="2" y="2" width="16" height="16" stroke="currentColor" strokeWidth="1.75" />
          <path d="m6.5 6.5 7 7M13.5 6.5l-7 7" stroke="currentColor" strokeWidth="2" />
        </svg>
      )
    case 'not-compared':
      return (
        <svg {...frame} aria-hidden="true" className="shrink-0 text-caution">
          <circle cx="10" cy="10" r="8.25" stroke="currentColor" strokeWidth="1.75" strokeDasharray="3 2.2" />
          <path d="M6 10h8" stroke="currentColor" strokeWidth="2" />
        </svg>
      )
  }
}
