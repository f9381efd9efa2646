import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Abi, type Hex, zeroAddress } from 'viem'
import {
  decodeEventLog,
  decodeFunctionResult,
  encodeAbiParameters,
  encodeFunctionData,
  size,
  stringToHex,
} from 'viem/utils'
import type { SpendingRecord } from '@/lib/domain/record'
import type { CompiledContract } from './compile-contracts'
import {
  type DeployedContract,
  type RawLog,
  TRANSACTION_BYTES_LIMIT,
  TRANSACTION_GAS_LIMIT,
  type TrialChain,
} from './trial-chain'
import { TYPED_RECORD, type TypedRecord, toTypedRecord } from './typed-record'

/** What publishing some records took. */
export type Spent = { readonly records: number; readonly transactions: number; readonly gas: bigint }

/** A way of publishing other than ours. */
export type Alternative = {
  readonly name: string
  /** Publishes all records as one batch, in as many transactions as the chain's limits make of it. */
  readonly publish: (records: readonly SpendingRecord[]) => Promise<Spent>
  /** Publishes as many of the records as one transaction takes. */
  readonly publishOneFull: (records: readonly SpendingRecord[]) => Promise<Spent>
}

const AGENCY = stringToHex('office', { size: 32 })
/** Number of the source file, of which the facts were said before. */
const SOURCE = 1n
const NO_UID: Hex = `0x${'00'.repeat(32)}`

type Carrier = {
  readonly chain: TrialChain
  readonly name: string
  readonly to: Hex
  readonly encode: (records: readonly SpendingRecord[]) => Hex
  /** Throws unless the chain holds what was sent. */
  readonly check: (published: readonly SpendingRecord[], logs: readonly RawLog[]) => Promise<void>
}

/** How much of a transaction is taken, in gas or in bytes, whichever is more. */
const share = ({ data, gas }: { readonly data: Hex; readonly gas: bigint }): number =>
  Math.max(Number(gas) / Number(TRANSACTION_GAS_LIMIT), size(data) / TRANSACTION_BYTES_LIMIT)

/** A way of publishing out of one that makes the call of a transaction out of records. */
function toAlternative(carrier: Carrier): Alternative {
  const estimate = async (records: readonly SpendingRecord[]) => {
    const data = carrier.encode(records)
    const gas = await carrier.chain.estimate({ to: carrier.to, data })
    return gas === null ? null : { count: records.length, data, share: share({ data, gas }) }
  }
  // Records a transaction: learnt from the one before, since the next records are most likely alike.
  let room: number | null = null

  /** The longest run of records from the start that one transaction takes, or nearly. */
  const fill = async (records: readonly SpendingRecord[]) => {
    room ??= Math.floor(1 / ((await estimate(records.slice(0, 1)))?.share ?? 1))
    let count = Math.max(1, Math.min(records.length, room))
    for (;;) {
      const filled = await estimate(records.slice(0, count))
      if (filled !== null) return filled
      if (count === 1) throw new Error(`${carrier.name}: one record is too large for a transaction.`)
      count = Math.floor(count * 0.97)
    }
  }
  const sendOne = async (records: readonly SpendingRecord[]): Promise<Spent> => {
    const filled = await fill(records)
    const { count, data } = filled
    room = Math.ceil(count / filled.share)
    const receipt = await carrier.chain.send({ to: carrier.to, data })
    await carrier.check(records.slice(0, count), receipt.logs)
    return { records: count, transactions: 1, gas: receipt.gasUsed }
  }
  return {
    name: carrier.name,
    publishOneFull: sendOne,
    publish: async (records) => {
      let spent: Spent = { records: 0, transactions: 0, gas: 0n }
      while (spent.records < records.length) {
        const one = await sendOne(records.slice(spent.records))
        spent = {
          records: spent.records + one.records,
          transactions: spent.transactions + 1,
          gas: spent.gas + one.gas,
        }
      }
      return spent
    },
  }
}

/** Records as structs in storage. */
export async function recordStorage(chain: TrialChain, compiled: CompiledContract): Promise<Alternative> {
  const contract = await chain.deploy(compiled)
  return toAlternative({
    chain,
    name: 'struct storage',
    to: contract.address,
    encode: (records) => encodePublish(contract.abi, records),
    check: async (published) => {
      const count = (await read(chain, contract, 'count', [AGENCY])) as bigint
      const last = await read(chain, contract, 'recordAt', [AGENCY, count - 1n])
      expectRecord(last as TypedRecord, published.at(-1)!)
    },
  })
}

/** One typed event a record. */
export async function recordEvents(chain: TrialChain, compiled: CompiledContract): Promise<Alternative> {
  const contract = await chain.deploy(compiled)
  return toAlternative({
    chain,
    name: 'typed events',
    to: contract.address,
    encode: (records) => encodePublish(contract.abi, records),
    check: async (published, logs) => {
      expectOneLogEach(published, logs)
      const { args } = decodeEventLog({ abi: contract.abi, ...logs.at(-1)! })
      expectRecord(args as unknown as TypedRecord, published.at(-1)!)
    },
  })
}

/**
 * One attestation of the Ethereum Attestation Service a record, by `multiAttest`: its own contracts, as its package holds them
 * compiled. The source is attested once and referred to. Null where `folder` does not hold them.
 */
export async function attestations(chain: TrialChain, folder: string): Promise<Alternative | null> {
  const artifact = (name: string): CompiledContract | null => {
    const path = join(folder, 'artifacts', 'contracts', `${name}.sol`, `${name}.json`)
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as CompiledContract) : null
  }
  const [registryArtifact, easArtifact] = [artifact('SchemaRegistry'), artifact('EAS')]
  if (registryArtifact === null || easArtifact === null) return null
  const registry = await chain.deploy(registryArtifact)
  const eas = await chain.deploy(easArtifact, [registry.address])

  const register = async (text: string): Promise<Hex> => {
    const receipt = await chain.call(registry, 'register', [text, zeroAddress, false])
    return receipt.logs[0]!.topics[1]!
  }
  const schema = await register(
    ['bytes32 agency', ...TYPED_RECORD.map(({ name, type }) => `${type} ${name}`)].join(','),
  )
  const sourceSchema = await register('string source')
  const toRequest = (data: Hex, refUID: Hex) => ({
    recipient: zeroAddress,
    expirationTime: 0n,
    revocable: false,
    refUID,
    data,
    value: 0n,
  })
  const source = toRequest(encodeAbiParameters([{ type: 'string' }], ['the file']), NO_UID)
  const attested = await chain.call(eas, 'attest', [{ schema: sourceSchema, data: source }])
  // Attested(recipient, attester, uid, schemaUID): the uid alone is not indexed.
  const sourceUid = attested.logs[0]!.data

  const toData = (record: SpendingRecord): Hex => {
    const typed = toTypedRecord(record)
    const values = [AGENCY, ...TYPED_RECORD.map(({ name }) => typed[name])]
    return encodeAbiParameters([{ name: 'agency', type: 'bytes32' }, ...TYPED_RECORD], values as never)
  }
  return toAlternative({
    chain,
    name: 'EAS multiAttest',
    to: eas.address,
    encode: (records) => {
      const data = records.map((record) => toRequest(toData(record), sourceUid))
      return encodeFunctionData({ abi: eas.abi, functionName: 'multiAttest', args: [[{ schema, data }]] })
    },
    check: async (published, logs) => {
      expectOneLogEach(published, logs)
      const attestation = (await read(chain, eas, 'getAttestation', [logs.at(-1)!.data])) as { data: Hex }
      if (attestation.data !== toData(published.at(-1)!)) throw new Error('The attestation holds another record.')
    },
  })
}

const encodePublish = (abi: Abi, records: readonly SpendingRecord[]): Hex =>
  encodeFunctionData({ abi, functionName: 'publish', args: [AGENCY, SOURCE, records.map(toTypedRecord)] })

function expectOneLogEach(published: readonly SpendingRecord[], logs: readonly RawLog[]): void {
  if (logs.length !== published.length) throw new Error(`${logs.length} events of ${published.length} records.`)
}

/** Throws unless every field is as it was sent. */
function expectRecord(found: TypedRecord, record: SpendingRecord): void {
  const sent = toTypedRecord(record)
  for (const { name } of TYPED_RECORD) {
    if (found[name] !== sent[name])
      throw new Error(`The chain holds "${found[name]}" for ${name}, not "${sent[name]}".`)
  }
}

async function read(chain: TrialChain, { address, abi }: DeployedContract, functionName: string, args: unknown[]) {
  const data = encodeFunctionData({ abi, functionName, args })
  const answer = (await chain.request('eth_call', [{ to: address, data }, 'latest'])) as Hex
  return decodeFunctionResult({ abi, functionName, data: answer })
}
