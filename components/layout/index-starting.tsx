import { useLanguage } from '@/components/language/use-language'
import { PlainFrame } from './plain-frame'

/** Before the first synchronisation: nothing is wrong, and nothing is shown as if it were everything. */
export function IndexStarting() {
  const { starting } = useLanguage().words.layout
  return (
    <PlainFrame>
      <meta name="robots" content="noindex" />
      <meta httpEquiv="refresh" content="5" />
      <h1>{starting.title}</h1>
      <div className="prose mt-4">
        <p role="status">{starting.words}</p>
        <p>{starting.again}</p>
      </div>
    </PlainFrame>
  )
}
