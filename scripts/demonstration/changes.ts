import { AGENCIES, type DemonstrationAgency } from './agencies'
import type { AgencyChange } from './generate'

const at = (day: string): number => Date.parse(`${day}T09:30:00Z`) / 1000

/** What an agency says about itself, as its admin signs it. */
export const describeAgency = (agency: DemonstrationAgency): Readonly<Record<string, unknown>> => ({
  names: agency.names,
  identifiers: [{ scheme: 'XV-GOV', id: agency.number }],
  country: 'XV',
  domain: agency.contact.split('@')[1]!,
  contact: { email: agency.contact, url: `https://${agency.contact.split('@')[1]}/ask` },
  fiscalYearStart: agency.fiscalYearStart,
  calendar: { every: agency.everyMonths === 1 ? 'month' : 'quarter', dueDays: 30 },
  licence: agency.licence,
})

const agencyOf = (code: string): DemonstrationAgency => AGENCIES.find((agency) => agency.code === code)!

/** Officials come and go, and the Harbour Board becomes part of the roads agency. */
export const CHANGES: readonly AgencyChange[] = [
  {
    kind: 'description',
    agency: 'harbours',
    atSeconds: at('2023-12-01'),
    says: { ...describeAgency(agencyOf('harbours')), successors: ['roads'] },
  },
  {
    kind: 'description',
    agency: 'roads',
    atSeconds: at('2023-12-02'),
    says: { ...describeAgency(agencyOf('roads')), predecessors: ['harbours'] },
  },
  {
    kind: 'new-official',
    agency: 'health',
    office: 'approver',
    endedBy: 'admin',
    reason: 'The holder of the post has left the ministry.',
    atSeconds: at('2024-09-16'),
  },
  {
    kind: 'new-official',
    agency: 'norhaven',
    office: 'preparer',
    endedBy: 'guardian',
    reason: 'The town clerk reported that the device holding the key was lost.',
    atSeconds: at('2025-03-05'),
  },
]
