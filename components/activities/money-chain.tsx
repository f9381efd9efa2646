import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { InternalLink } from '@/components/ui/internal-link'
import { Money } from '@/components/ui/money'
import { PublishedText } from '@/components/ui/published-text'
import type { ChainStep, MoneyChain } from '@/lib/domain/profile-views'
import { ReferenceLink } from './reference-link'

type MoneyChainListProps = { readonly chain: MoneyChain; readonly currency: string | null }

/** Where money was before, and where it went on to, as far as the bodies have linked their records. */
export function MoneyChainList({ chain, currency }: MoneyChainListProps) {
  const { profiles } = useLanguage().words
  const texts = profiles.activity
  if (chain.before.length + chain.after.length === 0) return <p className="text-muted">{texts.chainNone}</p>
  return (
    <>
      <p className="mb-4 max-w-[66ch] text-muted">{texts.chainIntro}</p>
      <div className="money-chain">
        {chain.before.length > 0 && <Steps title={texts.before} steps={chain.before} currency={currency} />}
        {chain.after.length > 0 && <Steps title={texts.after} steps={chain.after} currency={currency} />}
      </div>
    </>
  )
}

type StepsProps = { readonly title: string; readonly steps: readonly ChainStep[]; readonly currency: string | null }

function Steps({ title, steps, currency }: StepsProps) {
  const { words, say } = useLanguage()
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {steps.map(({ agency, reference, entries, sum, example }) => (
          <li key={`${agency.code} ${reference?.profile}`}>
            <InternalLink href={`/agencies/${agency.code}`}>
              <PublishedText text={agency.name} />
            </InternalLink>
            {reference !== null && (
              <span className="block">
                <ReferenceLink reference={reference} />
              </span>
            )}
            <span className="name-beneath">
              {say(words.ui.recordCount, { count: entries })}
              {currency !== null && sum !== '0' && (
                <>
                  {', '}
                  <Money sum money={{ amount: sum, currency }} />
                </>
              )}
              {', '}
              <Say
                message={words.profiles.activity.chainExample}
                values={{
                  record: (
                    <InternalLink href={`/records/${example}`}>
                      <bdi dir="ltr">{example}</bdi>
                    </InternalLink>
                  ),
                }}
              />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
