import type { PartyType } from '@/lib/domain/record'

const BEGINS_REDACTED = /^[^\p{L}]*(?:redacted|withheld)\b/iu
const WHOLE_NAME =
  /^[^\p{L}]*(?:(?:private )?individuals?(?: name)?|name (?:withheld|redacted|removed)|personal (?:data|information|details)|data protection|not disclosed|confidential|sensitive)[^\p{L}]*$/iu
const SEVERAL = /^various(?: (?:suppliers?|payees?|individuals?|recipients?)|\s*[-–:].*)?$/i

/**
 * What a published payee name says the payee is. Words in the place of a name ("Redacted Personal Information", "Individual")
 * say that the publisher withheld it; "Various" that there were several. Anything else is a name, of an organisation unless
 * the file says otherwise.
 */
export function payeeTypeOfName(name: string): PartyType {
  if (BEGINS_REDACTED.test(name) || WHOLE_NAME.test(name)) return 'withheld'
  return SEVERAL.test(name) ? 'multiple' : 'organisation'
}
