import { QrCode } from '@/components/cite/qr-code'
import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import type { Freshness, RecordView } from '@/lib/domain/views'

type RecordPrintProps = {
  readonly view: Pick<RecordView, 'entry'>
  readonly address: string | null
  readonly freshness: Freshness
  readonly nowSeconds: number
}

/** What paper needs and a screen does not: where the record is, what to hold it against, and when and of which state it was printed. */
export function RecordPrint({ view: { entry }, address, freshness, nowSeconds }: RecordPrintProps) {
  const { words, format } = useLanguage()
  const { print } = words.record
  return (
    <div className="print-stub">
      {address !== null && <QrCode text={address} label={print.scan} />}
      <div>
        {address !== null && (
          <p>
            {print.scan}{' '}
            <strong>
              <bdi dir="ltr">{address}</bdi>
            </strong>
          </p>
        )}
        <p>
          {words.glossary.fingerprint.label} <code dir="ltr">{entry.fingerprint}</code>
        </p>
        {freshness.indexedTo !== null && (
          <p>
            <Say
              message={print.printedFrom}
              values={{ moment: format.moment(nowSeconds), block: freshness.indexedTo.number }}
            />
          </p>
        )}
      </div>
    </div>
  )
}
