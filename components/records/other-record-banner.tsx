import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { Banner } from '@/components/ui/banner'

/** The link that led here was made for a record with another fingerprint: the ledger was reordered since, or the link was changed. */
export function OtherRecordBanner() {
  const { banners } = useLanguage().words.record
  return (
    <div className="mb-6">
      <Banner tone="differs">
        <p>
          <Say message={banners.otherFingerprint} />
        </p>
      </Banner>
    </div>
  )
}
