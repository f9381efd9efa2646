import { useLanguage } from '@/components/language/use-language'
import { JsonLd, type Thing } from '@/components/ui/json-ld'
import { isSeal } from '@/lib/domain/is-seal'
import type { Party } from '@/lib/domain/record'
import type { RecordView } from '@/lib/domain/views'
import { toIsoMoment } from '@/lib/format/dates'
import { toLicence } from '@/lib/format/record-words'
import { toSafeHref } from '@/lib/format/safe-link'
import { formatRecordTitle } from './record-title'

/** Stages at which money moved: only these are transfers to a machine. */
const MOVED: ReadonlySet<string> = new Set([
  'disbursement',
  'expenditure',
  'incoming-funds',
  'reimbursement',
  'interest-payment',
  'loan-repayment',
])

/** A record for machines: a document of the agency, and the transfer of money that it states where it states one. */
export function RecordJsonLd({ view, address }: { readonly view: RecordView; readonly address: string | null }) {
  return <JsonLd thing={toThing(view, address, useLanguage())} />
}

function toThing(
  { entry, record, publication, description }: RecordView,
  address: string | null,
  tools: ReturnType<typeof useLanguage>,
): Thing {
  const agency = { '@type': 'GovernmentOrganization', name: entry.agency.name, identifier: entry.agency.code }
  const licence = description?.licence ?? null
  const licencePage = licence === null ? null : (toLicence(licence, tools.words.record).href ?? toSafeHref(licence))
  const transfer = entry.money !== null &&
    MOVED.has(entry.stage) && {
      about: {
        '@type': 'MoneyTransfer',
        amount: { '@type': 'MonetaryAmount', value: entry.money.amount, currency: entry.money.currency },
        ...(entry.date !== null && { endTime: entry.date }),
        ...asActor('agent', record.payer),
        ...asActor('recipient', record.payee),
      },
    }
  return {
    '@type': 'DigitalDocument',
    name: formatRecordTitle(entry, tools),
    ...(entry.title !== null && { description: entry.title }),
    identifier: [entry.id, entry.fingerprint],
    ...(address !== null && { url: address }),
    datePublished: toIsoMoment(entry.recordedAtSeconds),
    author: agency,
    publisher: agency,
    ...(licencePage !== null && { license: licencePage }),
    isPartOf: { '@type': 'Dataset', name: `${entry.agency.code}-${publication.sequence}`, creator: agency },
    ...(entry.status === 'corrected' || entry.status === 'withdrawn' ? { creativeWorkStatus: entry.status } : {}),
    ...transfer,
  }
}

/** Persons are never named to machines that only read this. */
function asActor(role: 'agent' | 'recipient', party: Party | undefined): Thing {
  if (party?.name === undefined || isSeal(party.name) || party.type === 'individual') return {}
  const type = party.type === 'government' ? 'GovernmentOrganization' : 'Organization'
  return { [role]: { '@type': type, name: party.name } }
}
