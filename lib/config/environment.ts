import { resolve } from 'node:path'

export type LedgerSetting =
  /** The ledger that this program runs itself. */
  | { readonly kind: 'embedded' }
  /** Another network: its nodes, the first one preferred, the contract, the one that pays beside it if any, and the block from which it is read. */
  | {
      readonly kind: 'configured'
      readonly rpcUrls: readonly string[]
      readonly contract: `0x${string}`
      readonly payments: `0x${string}` | null
      readonly startBlock: number
    }

/** A node that readers' browsers may ask themselves. */
export type ReaderNode = { readonly name: string; readonly url: string }

export type Environment = {
  readonly mode: 'production' | 'development' | 'test'
  readonly host: string
  readonly port: number
  /** Absolute. */
  readonly dataDir: string
  readonly ledger: LedgerSetting
  readonly readerNodes: readonly ReaderNode[]
  /** Where the public finds the site, without a slash at the end; null where nobody said. */
  readonly siteUrl: string | null
  readonly allowDevelopmentLedger: boolean
  /** Proxies in front of the site that add to X-Forwarded-For; 0 when readers reach it directly. */
  readonly trustedProxies: number
  /** The operator's table of exchange rates, absolute; null where sums are shown in their own currencies only. */
  readonly exchangeRates: string | null
}

/** The environment's variables, as `process.env` has them. */
export type Variables = { readonly [name: string]: string | undefined }

/** Variables that cannot be used, each with what is wrong and what is wanted. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError'

  constructor(readonly problems: readonly string[]) {
    super(`The environment cannot be used:\n${problems.map((problem) => `- ${problem}`).join('\n')}`)
  }
}

/**
 * Reads the environment once, whole. A variable that is absent or empty has its default; one that cannot be read is never
 * replaced by a default.
 * Errors: EnvironmentError with every problem at once.
 */
export function readEnvironment(variables: Variables): Environment {
  const problems: string[] = []
  const text = (name: string): string | null => variables[name]?.trim() || null
  const read = <Value>(name: string, fallback: Value, parse: (text: string) => Value | null, wanted: string): Value => {
    const given = text(name)
    if (given === null) return fallback
    const value = parse(given)
    if (value !== null) return value
    problems.push(`${name} is "${given}"; ${wanted}.`)
    return fallback
  }

  const environment: Environment = {
    mode: read('NODE_ENV', 'development', parseMode, 'it must be production, development or test'),
    host: text('HOST') ?? '127.0.0.1',
    port: read('PORT', 3000, (given) => parseWhole(given, 65_535), 'it must be a whole number up to 65535'),
    dataDir: resolve(/* turbopackIgnore: true */ text('DATA_DIR') ?? 'data'),
    ledger: readLedger({ text, read, problems }),
    readerNodes: read('LEDGER_READER_NODES', [], parseReaderNodes, 'it must be like name=https://node.example,other=…'),
    siteUrl: read('SITE_URL', null, parseSiteUrl, 'it must be like https://spending.example, without a path'),
    allowDevelopmentLedger: read('ALLOW_DEVELOPMENT_LEDGER', false, parseSwitch, 'it must be 1 or 0'),
    trustedProxies: read('TRUSTED_PROXIES', 0, (given) => parseWhole(given, 8), 'it must be a whole number up to 8'),
    exchangeRates: read(
      'EXCHANGE_RATES',
      null,
      (path) => resolve(/* turbopackIgnore: true */ path),
      'it must name a file',
    ),
  }
  if (problems.length > 0) throw new EnvironmentError(problems)
  return environment
}

function readLedger({
  text,
  read,
  problems,
}: {
  text: (name: string) => string | null
  read: <Value>(name: string, fallback: Value, parse: (text: string) => Value | null, wanted: string) => Value
  problems: string[]
}): LedgerSetting {
  const hasNodes = text('LEDGER_RPC_URLS') !== null
  const hasContract = text('LEDGER_CONTRACT') !== null
  const startBlock = read('LEDGER_START_BLOCK', 0, (given) => parseWhole(given, 2 ** 52), 'it must be a block number')
  if (!hasNodes && !hasContract) {
    for (const name of ['LEDGER_START_BLOCK', 'PAYMENTS_CONTRACT'])
      if (text(name) !== null) problems.push(`${name} goes with LEDGER_RPC_URLS, which is not set.`)
    return { kind: 'embedded' }
  }
  if (!hasNodes) problems.push('LEDGER_CONTRACT is set and LEDGER_RPC_URLS is not: which nodes hold that contract?')
  if (!hasContract) problems.push('LEDGER_RPC_URLS is set and LEDGER_CONTRACT is not: which contract on that network?')

  const rpcUrls = read('LEDGER_RPC_URLS', [], parseNodeUrls, 'it must be http or https addresses, separated by commas')
  const contract = read('LEDGER_CONTRACT', '0x' as const, parseAddress, 'it must be 0x and 40 hexadecimal digits')
  const payments = read('PAYMENTS_CONTRACT', null, parseAddress, 'it must be 0x and 40 hexadecimal digits')
  return { kind: 'configured', rpcUrls, contract, payments, startBlock }
}

const parseMode = (text: string): Environment['mode'] | null =>
  text === 'production' || text === 'development' || text === 'test' ? text : null

function parseWhole(text: string, largest: number): number | null {
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN
  return value <= largest ? value : null
}

const parseAddress = (text: string): `0x${string}` | null =>
  /^0x[0-9a-f]{40}$/i.test(text) ? (text as `0x${string}`) : null

function parseSwitch(text: string): boolean | null {
  if (/^(1|true|yes)$/i.test(text)) return true
  return /^(0|false|no)$/i.test(text) ? false : null
}

function parseHttpUrl(text: string): URL | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null
}

/** Null as a whole when one of them is no address: a node less is not what the operator asked for. */
function parseNodeUrls(text: string): readonly string[] | null {
  const urls = text.split(',').map((part) => part.trim())
  return urls.every((url) => parseHttpUrl(url)) ? urls : null
}

function parseReaderNodes(text: string): readonly ReaderNode[] | null {
  const nodes = text.split(',').map((part) => {
    const [, name = '', url = ''] = /^([^=]+)=(.+)$/.exec(part.trim()) ?? []
    return { name: name.trim(), url: url.trim() }
  })
  const names = new Set(nodes.map(({ name }) => name))
  return nodes.every(({ name, url }) => name && parseHttpUrl(url)) && names.size === nodes.length ? nodes : null
}

function parseSiteUrl(text: string): string | null {
  const url = parseHttpUrl(text)
  return url && url.pathname === '/' && !url.search && !url.hash && !url.username ? url.origin : null
}
