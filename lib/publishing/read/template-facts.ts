import type { Link, Reference } from '@/lib/domain/record'
import type { UnnamedRecord } from '@/lib/record-format/derive-name'
import type { ReadOptions } from './read-options'
import type { TemplateColumn, TemplateRow } from './template-layout'

/** What a row of the template says beyond stage, dates, amount and payee; values the record's schema forbids are left for it to refuse. */
export function templateFacts(row: TemplateRow, options: ReadOptions): Omit<UnnamedRecord, 'stage'> {
  const language = row('language') ?? 'und'
  const [title, description] = [row('title'), row('description')]
  const payerName = row('payer') ?? options.payer
  const payerId = row('payerId')
  const reference = (idColumn: TemplateColumn, titleColumn: TemplateColumn): Reference | undefined => {
    const [id, name] = [row(idColumn), row(titleColumn)]
    if (id === undefined && name === undefined) return undefined
    return { ...(id === undefined ? {} : { id }), ...(name === undefined ? {} : { title: { [language]: name } }) }
  }
  const activity = reference('activityId', 'activityTitle')
  const contract = reference('contractId', 'contractTitle')
  const budgetLine = reference('budgetLineId', 'budgetLineTitle')
  const programme = reference('programmeId', 'programmeTitle')
  const [scheme, code, label] = [row('classificationScheme'), row('classificationCode'), row('classificationLabel')]
  const [country, region] = [row('placeCountry'), row('placeRegion')]
  const tax = row('tax') ?? options.tax
  const links = (['paysFor', 'refundOf'] as const).flatMap((kind): Link[] => {
    const to = row(kind)
    return to === undefined ? [] : [{ kind, reference: to }]
  })
  const url = row('documentUrl')
  return {
    ...(payerName === undefined && payerId === undefined
      ? {}
      : {
          payer: {
            type: 'government' as const,
            ...(payerName === undefined ? {} : { name: payerName }),
            ...(payerId === undefined ? {} : { identifiers: [{ scheme: 'local', id: payerId }] }),
          },
        }),
    ...(title === undefined ? {} : { title: { [language]: title } }),
    ...(description === undefined ? {} : { description: { [language]: description } }),
    ...(code === undefined && label === undefined
      ? {}
      : {
          classifications: [
            {
              scheme: scheme ?? 'local:classification',
              ...(code === undefined ? {} : { code }),
              ...(label === undefined ? {} : { label }),
            },
          ],
        }),
    ...(activity ? { activity } : {}),
    ...(contract ? { contract } : {}),
    ...(budgetLine ? { budgetLine } : {}),
    ...(programme ? { programme } : {}),
    ...(country === undefined && region === undefined
      ? {}
      : {
          places: [
            {
              role: 'recipient' as const,
              ...(country === undefined ? {} : { country }),
              ...(region === undefined ? {} : { region }),
            },
          ],
        }),
    ...(links.length > 0 ? { links } : {}),
    ...(url === undefined ? {} : { documents: [{ url }] }),
    ...(tax === undefined ? {} : { tax: tax as 'net' | 'gross' }),
  }
}
