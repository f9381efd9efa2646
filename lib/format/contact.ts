import { toSafeHref } from './safe-link'

/** A contact as an agency published it: what can be written to, what can be opened, or words that are neither. */
export type Contact =
  | { readonly kind: 'mail'; readonly address: string }
  | { readonly kind: 'page'; readonly href: string; readonly text: string }
  | { readonly kind: 'words'; readonly text: string }

// As HTML reads addresses, and with a domain that has a dot. No quotes, no comments, no second address.
const MAIL =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i
const LONGEST_ADDRESS = 254

/** Reads a contact. The words are an admin's, signed and unchecked: only one plain mail address or an https page becomes a link. */
export function toContact(text: string): Contact {
  const given = text.trim()
  const address = given.replace(/^mailto:/i, '')
  if (address.length <= LONGEST_ADDRESS && MAIL.test(address)) return { kind: 'mail', address }
  const href = toSafeHref(given)
  return href === null ? { kind: 'words', text: given } : { kind: 'page', href, text: given }
}

/** A letter to a mail address, filled in, for a mail program to open (RFC 6068). */
export function toMailHref({
  address,
  subject,
  body,
}: {
  readonly address: string
  readonly subject: string
  readonly body: string
}): string {
  const encode = (text: string) => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'))
  const [name = '', domain = ''] = address.split('@')
  return `mailto:${encode(name)}@${encode(domain)}?subject=${encode(subject)}&body=${encode(body)}`
}
