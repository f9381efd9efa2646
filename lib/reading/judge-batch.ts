import { parseAmount, parseLedgerSum, serialiseLedgerUnits, toLedgerUnits } from '@/lib/domain/amount'
import type { Amendment } from '@/lib/domain/record'
import { formatRecordId } from '@/lib/domain/record-id'
import { toHex } from '@/lib/record-format/hex'
import type { BatchRecord, SetAside } from './read-batch-records'
import type { BatchVerdict, EntryEffect, IndexedEntry, NameUse, SignedTotal } from './reading-types'

export type BatchToJudge = {
  readonly agency: string
  readonly sequence: number
  readonly number: number
  /** Row of its first record within the publication, from 1: rows that earlier parts declared come before. */
  readonly firstRow: number
  /** The change to the running totals that officials signed for this part. */
  readonly totals: readonly SignedTotal[]
}

export type Judgement = { readonly verdict: BatchVerdict; readonly entries: readonly IndexedEntry[] }

/**
 * The rules of reading that look at other records: the one place where they are applied.
 *
 * `records` have passed readBatchRecords. `findName` gives what the agency has done with a name in earlier batches that
 * stand, and null where it never used it. In order, and the first that does not hold sets the whole batch aside:
 *
 * - `name-used`: a record without `amends` uses a name that is in use, or was.
 * - `name-repeated`: two records of the batch have one name.
 * - `amends-nothing`, `amends-withdrawn`, `amends-another`: a correction or withdrawal names, by fingerprint, the record that
 *   now stands under its own name, from an earlier batch.
 * - `withdrawal-with-amount`, `no-amount`: a withdrawal has no amount, and everything else has one.
 * - `totals`: the signed totals are exactly the change: plus each new amount, minus each amount that is replaced or withdrawn.
 *
 * A batch that is set aside has no entries, and so no effect on the names.
 */
export function judgeBatch({
  batch,
  records,
  findName,
}: {
  readonly batch: BatchToJudge
  readonly records: readonly BatchRecord[]
  readonly findName: (record: BatchRecord) => NameUse | null
}): Judgement {
  const change = new Map<string, bigint>()
  const add = (stage: string, currency: string, units: bigint) => {
    const key = totalKey(stage, currency)
    change.set(key, (change.get(key) ?? 0n) + units)
  }
  const rowOf = new Map<string, number>()
  const entries: IndexedEntry[] = []

  for (const [index, batchRecord] of records.entries()) {
    const row = batch.firstRow + index
    const { record, fingerprint, nameHash, nameKey } = batchRecord
    const at = `Record ${formatRecordId({ agency: batch.agency, sequence: batch.sequence, row })}`

    const sameName = rowOf.get(nameKey)
    if (sameName !== undefined) {
      return setAside('name-repeated', `${at} has the name ${nameKey} of row ${sameName} of the same batch.`)
    }
    rowOf.set(nameKey, row)

    const use = findName(batchRecord)
    const effect = record.amends ? judgeAmendment(at, record.amends, use, nameKey) : judgeNewName(at, use, nameKey)
    if ('code' in effect) return { verdict: { kind: 'set-aside', ...effect }, entries: [] }

    if (effect.kind !== 'new') {
      const { stage, currency, amount } = use!.standing!
      add(stage, currency, -toUnits(amount, currency)!)
    }
    if (effect.kind === 'withdrawal') {
      if (record.amount !== undefined || record.currency !== undefined) {
        return setAside('withdrawal-with-amount', `${at} is a withdrawal and has an amount.`)
      }
    } else {
      const { stage, currency = '', amount = '' } = record
      const units = toUnits(amount, currency)
      if (units === null) return setAside('no-amount', `${at} has no amount with a currency.`)
      add(stage, currency, units)
    }
    entries.push({ row, record, fingerprint, nameHash, effect })
  }

  const problem = compareTotals(batch.totals, change)
  return problem ? setAside(problem.code, problem.words) : { verdict: { kind: 'stands' }, entries }
}

const setAside = (code: string, words: string): Judgement => ({
  verdict: { kind: 'set-aside', code, words },
  entries: [],
})

function judgeNewName(at: string, use: NameUse | null, nameKey: string): EntryEffect | SetAside {
  if (use === null) return { kind: 'new' }
  return { code: 'name-used', words: `${at} uses the name ${nameKey} again and does not say that it amends.` }
}

function judgeAmendment(at: string, amends: Amendment, use: NameUse | null, nameKey: string): EntryEffect | SetAside {
  if (use === null) {
    return { code: 'amends-nothing', words: `${at} amends the name ${nameKey}, which no earlier batch has used.` }
  }
  const { standing } = use
  if (standing === null) {
    return { code: 'amends-withdrawn', words: `${at} amends the name ${nameKey}, whose record was withdrawn.` }
  }
  const stands = toHex(standing.fingerprint)
  if (stands !== amends.fingerprint.toLowerCase()) {
    return {
      code: 'amends-another',
      words: `${at} amends ${amends.fingerprint}; what stands under its name is ${stands}.`,
    }
  }
  return { kind: amends.kind, replaces: { sequence: standing.sequence, row: standing.row } }
}

const totalKey = (stage: string, currency: string): string => `${stage} ${currency}`

function toUnits(amount: string, currency: string): bigint | null {
  const parsed = parseAmount(amount, currency)
  return parsed.ok ? toLedgerUnits(parsed.value) : null
}

function compareTotals(signed: readonly SignedTotal[], change: ReadonlyMap<string, bigint>): SetAside | null {
  const left = new Map(change)
  for (const { stage, currency, sum } of signed) {
    const key = totalKey(stage, currency)
    const actual = left.get(key) ?? 0n
    if (parseLedgerSum(sum) !== actual) return wrongTotal(key, sum, actual)
    left.delete(key)
  }
  for (const [key, actual] of left) if (actual !== 0n) return wrongTotal(key, '0', actual)
  return null
}

const wrongTotal = (key: string, signed: string, actual: bigint): SetAside => ({
  code: 'totals',
  words: `The records change the total of ${key} by ${serialiseLedgerUnits(actual)}; signed is ${signed}.`,
})
