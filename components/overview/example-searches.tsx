import { useLanguage } from '@/components/language/use-language'
import { recordsHref } from '@/components/records/search-links'
import { InternalLink } from '@/components/ui/internal-link'
import { PublishedText } from '@/components/ui/published-text'
import type { OverviewView } from '@/lib/domain/chart-views'
import { EVERY_RECORD, type RecordSearch } from '@/lib/search-params/record-search'

const SHORT = { fewest: 5, most: 26 } // characters: three examples then fit beside each other

type Example = { readonly kind: string; readonly text: string; readonly search: RecordSearch }

/** Three searches that are sure to find something, taken from what is there: a payee, an agency, a purpose. */
export function ExampleSearches({ view }: { readonly view: OverviewView }) {
  const { overview } = useLanguage().words
  const examples = examplesOf(view)
  if (examples.length === 0) return null
  return (
    <p className="mt-2 flex flex-wrap items-baseline gap-x-5 text-sm">
      <span className="text-muted">{overview.examples}</span>
      {examples.map(({ kind, text, search }) => (
        <InternalLink key={kind} className="py-2" href={recordsHref(search)}>
          <PublishedText text={text} />
        </InternalLink>
      ))}
    </p>
  )
}

function examplesOf({ charts, latest }: OverviewView): readonly Example[] {
  const payee = charts?.payees.ranked.map((ranked) => ranked.payee.name ?? '').find(isShort)
  const agencies = charts?.agencies.ranked.map(({ agency }) => agency) ?? []
  const agency = agencies.find(({ name }) => isShort(name)) ?? agencies[0]
  const purpose = latest.map(({ title }) => title ?? '').find((title) => isShort(title) && !/\d/.test(title))
  return [
    ...(payee === undefined ? [] : [{ kind: 'payee', text: payee, search: { ...EVERY_RECORD, words: payee } }]),
    ...(agency === undefined
      ? []
      : [{ kind: 'agency', text: agency.name, search: { ...EVERY_RECORD, agencies: [agency.code] } }]),
    ...(purpose === undefined ? [] : [{ kind: 'purpose', text: purpose, search: { ...EVERY_RECORD, words: purpose } }]),
  ]
}

const isShort = (text: string): boolean => text.length >= SHORT.fewest && text.length <= SHORT.most
