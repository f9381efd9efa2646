import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { createLedgerWriter } from './create-ledger-writer'
import { StoreMismatchError, StoreNotReadyError } from './errors'
import type { Hash } from './ledger-writer'
import { ReaderPool } from './reader-pool'
import { SCHEMA, SCHEMA_VERSION } from './schema'
import { bind, selectRows } from './sql'
import { createStore, type Store } from './store'

export type OpenStoreParameters = {
  /** The file. Its folder is made; nothing outside it can be reached through the engine. */
  readonly path: string
  readonly chainId: number
  readonly contract: Hash
  /** The contract whose payments are indexed beside the ledger's records; null where none is. */
  readonly payments?: Hash | null
  /** What the engine may hold before it spills beside the file, e.g. "2GB". */
  readonly memoryLimit?: string
}

type Opened = { readonly ledger: string; readonly store: Promise<Store> }

/** One map for the process: a bundler may give it several copies of this module, and two instances of one file corrupt it. */
function processMap<Item>(name: string): Map<string, Item> {
  const key = Symbol.for(name)
  const holder = globalThis as unknown as Record<symbol, Map<string, Item> | undefined>
  const known = holder[key]
  if (known !== undefined) return known
  const made = new Map<string, Item>()
  holder[key] = made
  return made
}

const opened = processMap<Opened>('counterfoil.store.opened')
const ready = processMap<Store>('counterfoil.store.ready')

/**
 * Opens the index at `path`, or gives the instance that this process has open already. A file made by another schema, another engine or
 * for another ledger is thrown away: the index is derived, and is rebuilt from the ledger.
 *
 * Errors: StoreMismatchError when the path is open for another ledger.
 */
export function openStore(parameters: OpenStoreParameters): Promise<Store> {
  const { path, chainId, contract, payments = null, memoryLimit = '2GB' } = parameters
  const file = resolve(path)
  const ledger = [chainId, contract.toLowerCase(), ...(payments === null ? [] : [payments.toLowerCase()])].join(':')
  const known = opened.get(file)
  if (known) {
    if (known.ledger !== ledger) return Promise.reject(new StoreMismatchError(file, known.ledger, ledger))
    return known.store
  }
  const forget = () => {
    opened.delete(file)
    ready.delete(file)
  }
  const store = open({ file, chainId, contract, payments, memoryLimit, onClose: forget }).then(
    (result) => {
      ready.set(file, result)
      return result
    },
    (error: unknown) => {
      forget()
      throw error
    },
  )
  opened.set(file, { ledger, store })
  return store
}

/** The store that this process opened at its start. Throws StoreNotReadyError before. */
export function readStore(): Store {
  const [store] = ready.values()
  if (store === undefined) throw new StoreNotReadyError()
  return store
}

type OpenParameters = {
  readonly file: string
  readonly chainId: number
  readonly contract: Hash
  readonly payments: Hash | null
  readonly memoryLimit: string
  readonly onClose: () => void
}

async function open({ file, chainId, contract, payments, memoryLimit, onClose }: OpenParameters): Promise<Store> {
  mkdirSync(dirname(file), { recursive: true })
  const existed = existsSync(file)
  let instance = await connect(file, memoryLimit).catch((error: unknown) => {
    // In use by another process, it is somebody's; a file that the engine cannot read is nobody's.
    if (!existed || /lock/i.test(String(error))) throw error
    return null
  })
  const identity: Identity = {
    chainId,
    contract: contract.toLowerCase(),
    payments: (payments?.toLowerCase() as Hash | undefined) ?? null,
  }
  if (instance !== null && existed && !(await matches(instance, identity))) {
    instance.closeSync()
    instance = null
  }
  let made = !existed
  if (instance === null) {
    for (const leftover of [file, `${file}.wal`]) rmSync(leftover, { force: true })
    instance = await connect(file, memoryLimit)
    made = true
  }

  const connection = await instance.connect()
  if (made) await createTables(connection, identity)
  await lockDown(connection, dirname(file))
  const pool = new ReaderPool(instance)
  const writerConnection = connection
  return createStore({
    path: file,
    ...identity,
    pool,
    createWriter: (changed) => createLedgerWriter(writerConnection, changed),
    close: () => {
      onClose()
      pool.close()
      writerConnection.closeSync()
      instance.closeSync()
    },
  })
}

const connect = (file: string, memoryLimit: string): Promise<DuckDBInstance> =>
  DuckDBInstance.create(file, {
    memory_limit: memoryLimit,
    checkpoint_threshold: '64MB', // the engine's own 16 MB has the last rows of each table compressed again every few steps
    temp_directory: join(dirname(file), `${file.split(/[\\/]/).at(-1)}.tmp`),
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })

type Identity = { readonly chainId: number; readonly contract: string; readonly payments: Hash | null }

async function readEngineVersion(connection: DuckDBConnection): Promise<string> {
  const [row] = await selectRows<{ version: string }>(connection, 'SELECT version() AS version')
  return row!.version
}

async function matches(instance: DuckDBInstance, identity: Identity): Promise<boolean> {
  const connection = await instance.connect()
  try {
    const [meta] = await selectRows(
      connection,
      'SELECT schema_version, engine_version, chain_id, contract, payments FROM meta',
    )
    return (
      meta?.schema_version === SCHEMA_VERSION &&
      meta.engine_version === (await readEngineVersion(connection)) &&
      meta.chain_id === identity.chainId &&
      meta.contract === identity.contract &&
      meta.payments === identity.payments
    )
  } catch {
    // Not an index of ours, or one that was not finished.
    return false
  } finally {
    connection.closeSync()
  }
}

async function createTables(connection: DuckDBConnection, { chainId, contract, payments }: Identity): Promise<void> {
  await connection.run('BEGIN TRANSACTION')
  for (const statement of SCHEMA.split(';')) if (statement.trim() !== '') await connection.run(statement)
  await connection.run(
    'INSERT INTO meta VALUES ($schema, $engine, $chainId, $contract, $payments)',
    ...bind({
      schema: SCHEMA_VERSION,
      engine: await readEngineVersion(connection),
      chainId: BigInt(chainId),
      contract,
      payments,
    }),
  )
  await connection.run('COMMIT')
}

/** Whatever a query could be made to say, it reaches no file but the index, no network, and cannot loosen this again. */
async function lockDown(connection: DuckDBConnection, folder: string): Promise<void> {
  await connection.run(`SET allowed_directories = ['${folder.replaceAll("'", "''")}']`)
  await connection.run('SET enable_external_access = false')
  await connection.run('SET lock_configuration = true')
}
