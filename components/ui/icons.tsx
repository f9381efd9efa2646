type IconProps = { readonly className?: string }

const frame = { width: 18, height: 18, viewBox: '0 0 18 18', fill: 'none' } as const

/** A triangle: something to bear in mind. */
export function CautionIcon({ className = 'text-caution' }: IconProps) {
  return (
    <svg {...frame} aria-hidden="true" className={className}>
      <path d="M9 2.25 16.5 15.5h-15z" stroke="currentColor" strokeWidth="1.75" strokeLinejoin="round" />
      <path d="M9 7v4M9 12.4v1.2" stroke="currentColor" strokeWidth="1.75" />
    </svg>
  )
}

/** A circle with an i: something to know. */
export function NoteIcon({ className = 'text-muted' }: IconProps) {
  return (
    <svg {...frame} aria-hidden="true" className={className}>
      <circle cx="9" cy="9" r="7" stroke="currentColor" strokeWidth="1.75" />
      <path d="M9 8v4.75M9 5v1.5" stroke="currentColor" strokeWidth="1.75" />
    </svg>
  )
}

/** An empty circle: nobody has looked yet. */
export function UncheckedIcon({ className = 'text-muted' }: IconProps) {
  return (
    <svg {...frame} aria-hidden="true" className={className}>
      <circle cx="9" cy="9" r="6.5" stroke="currentColor" strokeWidth="1.75" strokeDasharray="2.6 2" />
    </svg>
  )
}

/** The mark of the house: a slip and its stub. */
export function BrandMark() {
  return (
    <svg width="30" height="24" viewBox="0 0 30 24" fill="none" aria-hidden="true">
      <rect x="1" y="3" width="28" height="18" rx="2" stroke="var(--link)" strokeWidth="2" />
      <path d="M10 4v16" stroke="var(--link)" strokeWidth="2" strokeDasharray="2 2" />
      <path d="M14.5 9.5h10M14.5 14.5h7" stroke="currentColor" strokeWidth="2" />
    </svg>
  )
}

/** A magnifying glass. */
export function SearchIcon({ className = 'text-current' }: IconProps) {
  return (
    <svg {...frame} width={22} height={22} aria-hidden="true" className={className}>
      <circle cx="7.75" cy="7.75" r="5.25" stroke="currentColor" strokeWidth="1.75" />
      <path d="m11.75 11.75 4.5 4.5" stroke="currentColor" strokeWidth="1.75" />
    </svg>
  )
}
