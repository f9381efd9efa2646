import { Say } from '@/components/language/say'
import { useLanguage } from '@/components/language/use-language'
import { formatRecordTitle } from '@/components/records/record-title'
import { PublishedText } from '@/components/ui/published-text'
import type { RecordView } from '@/lib/domain/views'
import { type Contact, toContact, toMailHref } from '@/lib/format/contact'
import { toDisplayText } from '@/lib/format/display-text'
import { CopyButton } from './copy-button'

type AskAgencyProps = { readonly view: RecordView; readonly address: string | null }

/** Whom to ask about a record, and a letter that names it: for a mail program, or to be copied. */
export function AskAgency({ view, address }: AskAgencyProps) {
  const tools = useLanguage()
  const { words, say } = tools
  const { ask, cite } = words.record
  const { entry, description } = view
  const contacts = (description?.contacts ?? []).map(toContact)
  const agency = <PublishedText text={entry.agency.name} />
  const subject = say(ask.subject, { id: entry.id })
  const body = say(ask.body, {
    agency: toDisplayText(entry.agency.name),
    title: formatRecordTitle(entry, tools),
    id: entry.id,
    fingerprint: entry.fingerprint,
    address: address ?? tools.path(`/records/${entry.id}`),
  })
  if (contacts.length === 0) {
    return (
      <p className="max-w-[66ch]">
        <Say
          message={description === null ? ask.noDescription : ask.none}
          values={{ agency, id: <bdi dir="ltr">{entry.id}</bdi> }}
        />
      </p>
    )
  }
  return (
    <>
      <p className="max-w-[66ch] text-muted">
        <Say message={ask.lead} values={{ agency }} />
      </p>
      <ul className="mt-3 space-y-2">
        {contacts.map((contact) => (
          <li key={contact.kind === 'mail' ? contact.address : contact.text}>
            <ContactLink contact={contact} subject={subject} body={body} />
          </li>
        ))}
      </ul>
      <p className="mt-4 max-w-[66ch] text-sm text-muted">{ask.notUs}</p>
      <details className="fold mt-2">
        <summary>{ask.copyIt}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <pre id="ask-text" className="bytes letter" tabIndex={0}>
          {`${subject}\n\n${body}`}
        </pre>
        <p className="mt-2">
          <CopyButton of="ask-text" texts={{ copy: ask.copy, copied: cite.copied, failed: cite.copyFailed }} />
        </p>
      </details>
    </>
  )
}

type ContactLinkProps = { readonly contact: Contact; readonly subject: string; readonly body: string }

function ContactLink({ contact, subject, body }: ContactLinkProps) {
  const { ask } = useLanguage().words.record
  switch (contact.kind) {
    case 'mail':
      return (
        <a className="button" href={toMailHref({ address: contact.address, subject, body })}>
          <span>
            <Say message={ask.write} values={{ address: <bdi dir="ltr">{contact.address}</bdi> }} />
          </span>
        </a>
      )
    case 'page':
      return (
        <a href={contact.href} rel="nofollow noopener noreferrer">
          <Say message={ask.page} values={{ address: <PublishedText text={contact.text} /> }} />
        </a>
      )
    case 'words':
      return <Say message={ask.notAnAddress} values={{ text: <PublishedText text={contact.text} /> }} />
  }
}
