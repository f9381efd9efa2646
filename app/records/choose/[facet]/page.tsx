import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { readLanguage } from '@/components/language/use-language'
import { PageFrame } from '@/components/layout/page-frame'
import { ChoosePage } from '@/components/records/search-choose'
import { CHOSEN_FACETS, type ChosenFacet, chooseHref, recordsHref } from '@/components/records/search-links'
import { listChoices } from '@/lib/queries/list-choices'
import { parseRecordSearch } from '@/lib/search-params/record-search'
import { withStore } from '../../../with-store'
import { readSearchNames } from '../../read-explorer'

type Given = Awaited<PageProps<'/records/choose/[facet]'>['searchParams']>

const readFacet = (facet: string): ChosenFacet => CHOSEN_FACETS.find((known) => known === facet) ?? notFound()

/** The search of the address; the name that is looked for; and whether the choice is made. */
function readAddress({ find = '', done, ...rest }: Given) {
  const text = (Array.isArray(find) ? (find[0] ?? '') : find).trim()
  return { search: parseRecordSearch(rest), text, isDone: done !== undefined }
}

export async function generateMetadata({ params }: PageProps<'/records/choose/[facet]'>): Promise<Metadata> {
  const { words } = await readLanguage()
  return { title: words.records.choose[readFacet((await params).facet)], robots: { index: false } }
}

/** Every choice of a facet that is too long for the filters, with a search among them. */
export default async function Page({ params, searchParams }: PageProps<'/records/choose/[facet]'>) {
  const facet = readFacet((await params).facet)
  const given = await searchParams
  const { search, text, isDone } = readAddress(given)
  const { path, language, format } = await readLanguage()
  if (isDone) redirect(path(recordsHref(search)))
  if (Object.values(given).flat().includes('')) redirect(path(chooseHref(facet, search, text)))
  return withStore(async (store, freshness) => {
    const [list, names] = await Promise.all([
      listChoices({ store, search, facet, text, language }),
      readSearchNames({ store, search, format }),
    ])
    return (
      <PageFrame freshness={freshness}>
        <ChoosePage facet={facet} search={search} text={text} list={list} names={names} />
      </PageFrame>
    )
  })
}
