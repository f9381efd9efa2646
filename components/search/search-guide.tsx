import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { SearchBox } from '@/components/layout/search-box'
import { recordsHref } from '@/components/records/search-links'
import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import { Section } from '@/components/ui/section'
import { EVERY_RECORD } from '@/lib/search-params/record-search'
import { type GuideExample, type GuideNames, toGuideExamples } from './guide-examples'

/** Everything that the search box reads, each with an example from what is in the index. */
export function SearchGuide({ names }: { readonly names: GuideNames }) {
  const { words, say } = useLanguage()
  const { guide } = words.search
  const examples = toGuideExamples(names, words.search, say)
  return (
    <>
      <h1>{guide.title}</h1>
      <p className="lead mt-3 max-w-[60ch]">{guide.lead}</p>
      <SearchBox className="page-search mt-6 max-w-3xl" id="guide-search" />
      <Section id="words" title={guide.words}>
        <p className="guide-lead">{guide.wordsLead}</p>
        <Examples examples={examples.words} />
      </Section>
      <Section id="fields" title={guide.inField}>
        <p className="guide-lead">{guide.inFieldLead}</p>
        <Examples examples={examples.fields} />
      </Section>
      <Section id="conditions" title={guide.conditions}>
        <p className="guide-lead">{guide.conditionsLead}</p>
        <Examples examples={examples.conditions} />
      </Section>
      <Section id="together" title={guide.together}>
        <Examples examples={examples.together} />
      </Section>
      <Section id="questions" title={guide.questions}>
        <p className="guide-lead">{guide.questionsLead}</p>
        <Examples examples={examples.questions} />
      </Section>
      <Section id="unread" title={guide.unread}>
        <p className="guide-lead">{guide.unreadWords}</p>
      </Section>
      <Section id="keys" title={guide.keys}>
        <p className="guide-lead">
          <Say message={guide.keysWords} tags={{ code: (key) => <kbd>{key}</kbd> }} />
        </p>
      </Section>
    </>
  )
}

/** What to type, as a link that types it, and what it finds. */
function Examples({ examples }: { readonly examples: readonly GuideExample[] }) {
  const { guide } = useLanguage().words.search
  if (examples.length === 0) return null
  return (
    <table className="guide">
      <thead>
        <tr>
          <th scope="col">{guide.type}</th>
          <th scope="col">{guide.find}</th>
        </tr>
      </thead>
      <tbody>
        {examples.map(({ typed, finds }) => (
          <tr key={typed}>
            <th scope="row">
              <InternalLink href={recordsHref({ ...EVERY_RECORD, words: typed })}>
                <PublishedText text={typed} />
              </InternalLink>
            </th>
            <td>{finds}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
