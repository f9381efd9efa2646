import { toCitedRecord } from '@/components/cite/to-cited-record'
import { readLanguage } from '@/components/language/use-language'
import type { CitedRecord } from '@/lib/format/cite'
import { answerFailure } from '../../answer-failure'
import { readRecord, readRecordAddress } from './read-record'

type CitationFile = {
  readonly id: string
  readonly extension: 'bib' | 'json'
  readonly contentType: string
  readonly serialise: (record: CitedRecord) => string
}

/** A citation of a record as a file; 404 where there is no such record. */
export async function answerCitation({ id, extension, contentType, serialise }: CitationFile): Promise<Response> {
  try {
    const view = await readRecord(id)
    if (view === null) return new Response('No such record.\n', { status: 404 })
    const [tools, address] = await Promise.all([readLanguage(), readRecordAddress(view)])
    const cited = toCitedRecord({ view, tools, address, nowSeconds: Math.floor(Date.now() / 1000) })
    return new Response(serialise(cited), {
      headers: {
        'content-type': `${contentType}; charset=utf-8`,
        'content-disposition': `attachment; filename="${view.entry.id}.${extension}"`,
      },
    })
  } catch (error) {
    return answerFailure(error)
  }
}
