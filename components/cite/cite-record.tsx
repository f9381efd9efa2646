import type { ReactNode } from 'react'
import { useLanguage } from '@/components/language/use-language'
import type { RecordView } from '@/lib/domain/views'
import { toBibtex, toCslJson } from '@/lib/format/cite'
import { toDisplayText } from '@/lib/format/display-text'
import { CopyButton } from './copy-button'
import { toCitedRecord } from './to-cited-record'

type CiteRecordProps = {
  readonly view: Pick<RecordView, 'entry' | 'batch'>
  readonly address: string | null
  readonly nowSeconds: number
}

/** A record as others quote it: as a sentence, for TeX, and for reference managers. */
export function CiteRecord({ view, address, nowSeconds }: CiteRecordProps) {
  const tools = useLanguage()
  const { words, say, format, path } = tools
  const { cite } = words.record
  const cited = toCitedRecord({ view, tools, address, nowSeconds })
  const values = {
    agency: toDisplayText(cited.agency),
    year: cited.recordedAtSeconds === 0 ? '' : new Date(cited.recordedAtSeconds * 1000).toISOString().slice(0, 4),
    title: cited.title,
    id: cited.id,
    date: format.momentDate(cited.recordedAtSeconds),
    block: String(cited.block),
    fingerprint: cited.fingerprint,
    viewed: format.momentDate(nowSeconds),
  }
  const sentence = address === null ? say(cite.sentence, values) : say(cite.sentenceAt, { ...values, address })
  const file = (name: string) => path(`/records/${cited.id}/${name}`)
  return (
    <>
      <p className="mb-4 max-w-[66ch] text-muted">{cite.lead}</p>
      {address === null && <p className="mb-4 max-w-[66ch] text-muted">{cite.noAddress}</p>}
      <p id="cite-text" className="cited published">
        {sentence}
      </p>
      <p className="mt-2">
        <CopyButton of="cite-text" texts={{ copy: cite.copyText, copied: cite.copied, failed: cite.copyFailed }} />
      </p>
      <Notation id="cite-bibtex" title={cite.bibtex} text={toBibtex(cited)} copy={cite.copyBibtex}>
        <a href={file('cite.bib')} download>
          {say(cite.download, { file: `${cited.id}.bib` })}
        </a>
      </Notation>
      <Notation id="cite-csl" title={cite.csl} text={toCslJson(cited)} copy={cite.copyCsl}>
        <a href={file('cite.json')} download>
          {say(cite.download, { file: `${cited.id}.json` })}
        </a>
      </Notation>
    </>
  )
}

type NotationProps = {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly copy: string
  readonly children: ReactNode
}

function Notation({ id, title, text, copy, children }: NotationProps) {
  const { cite } = useLanguage().words.record
  return (
    <details className="fold">
      <summary>{title}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <pre id={id} className="bytes" dir="ltr" tabIndex={0}>
        {text}
      </pre>
      <p className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-2">
        <CopyButton of={id} texts={{ copy, copied: cite.copied, failed: cite.copyFailed }} />
        {children}
      </p>
    </details>
  )
}
