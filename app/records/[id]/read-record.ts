import { cache } from 'react'
import { readLanguage } from '@/components/language/use-language'
import { parseRecordId } from '@/lib/domain/record-id'
import type { RecordView } from '@/lib/domain/views'
import { getRecord } from '@/lib/queries/get-record'
import { readStore } from '@/lib/store/open-store'
import { readSiteAddress } from '../../site-address'

/** The record of an address, once for a request; null where there is none. */
export const readRecord = cache(async (id: string): Promise<RecordView | null> => {
  const parsed = parseRecordId(id)
  return parsed === null ? null : getRecord({ store: readStore(), id: parsed })
})

/** The name of the parameter by which a link says what it was made for. */
export const FINGERPRINT = 'fingerprint'

/**
 * The whole address of a record's page in the language of the request; null where the site does not know its own. While a record's place on the ledger
 * may still change, its number may come to name another: then the address carries the fingerprint.
 */
export async function readRecordAddress({ entry }: RecordView): Promise<string | null> {
  const [site, { path }] = await Promise.all([readSiteAddress(), readLanguage()])
  if (site === null) return null
  const address = `${site}${path(`/records/${entry.id}`)}`
  return entry.finality === 'final' ? address : `${address}?${FINGERPRINT}=${entry.fingerprint}`
}
