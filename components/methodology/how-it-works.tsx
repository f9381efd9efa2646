import type { ReactNode } from 'react'
import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'

/** What is here, how it is added up, and how it came here. */
export function HowItWorks() {
  const { methodology } = useLanguage().words
  const { included, amounts, road, corrections, languages } = methodology
  return (
    <div className="prose mt-4">
      <p>{methodology.lead}</p>

      <h2 id="included">{included.heading}</h2>
      <p>{included.record}</p>
      <ul>
        <li>
          <Say message={included.bodies} tags={{ agencies: linkTo('/agencies') }} />
        </li>
        <li>{included.absent}</li>
        <li>{included.zero}</li>
      </ul>

      <h2 id="amounts">{amounts.heading}</h2>
      <ul>
        <li>{amounts.exact}</li>
        <li>{amounts.currencies}</li>
        <li>{amounts.stages}</li>
        <li>{amounts.standing}</li>
        <li>{amounts.parts}</li>
        <li>{amounts.years}</li>
        <li>{amounts.worksheet}</li>
        <li>{amounts.negative}</li>
      </ul>

      <h2 id="road">{road.heading}</h2>
      <ol>
        <li>{road.prepares}</li>
        <li>{road.approves}</li>
        <li>{road.written}</li>
        <li>{road.read}</li>
      </ol>
      <p>
        <Say message={road.setAside} tags={{ status: linkTo('/status') }} />
      </p>

      <h2 id="corrections">{corrections.heading}</h2>
      <p>{corrections.kept}</p>
      <p>{corrections.disputed}</p>
      <p>
        <Say message={corrections.provisional} />
      </p>

      <h2 id="languages">{languages.heading}</h2>
      <p>{languages.words}</p>
    </div>
  )
}

const linkTo =
  (href: string) =>
  (text: string): ReactNode => <InternalLink href={href}>{text}</InternalLink>
