import type { LanguageTools } from '@/components/language/use-language'
import { formatRecordTitle } from '@/components/records/record-title'
import { LOCALES } from '@/lib/domain/language'
import type { RecordView } from '@/lib/domain/views'
import type { CitedRecord } from '@/lib/format/cite'

type ToCitedRecordParameters = {
  readonly view: Pick<RecordView, 'entry' | 'batch'>
  readonly tools: LanguageTools
  /** Of the record's page; null where the site does not know its own. */
  readonly address: string | null
  readonly nowSeconds: number
}

/** A record as a citation names it, in the language of the page. */
export function toCitedRecord({ view, tools, address, nowSeconds }: ToCitedRecordParameters): CitedRecord {
  const { entry, batch } = view
  const { words, say, language } = tools
  return {
    id: entry.id,
    agency: entry.agency.name,
    title: formatRecordTitle(entry, tools),
    recordedAtSeconds: entry.recordedAtSeconds,
    viewedAtSeconds: nowSeconds,
    block: batch.block.number,
    fingerprint: entry.fingerprint,
    url: address,
    ledger: words.record.cite.ledger,
    note: say(words.record.cite.note, {
      id: entry.id,
      block: String(batch.block.number),
      fingerprint: entry.fingerprint,
    }),
    language: LOCALES[language].split('-u-')[0]!,
  }
}
