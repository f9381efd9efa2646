import { parseArgs } from 'node:util'
import { readEnvironment } from '@/lib/config/environment'
import { parseRecordId } from '@/lib/domain/record-id'
import { tellInEnglish as tell } from '@/lib/format/tell-in-english'
import { wordsIn } from '@/lib/messages/messages'
import type { Said } from '@/lib/messages/statement'
import type { Outcome, VerificationReport } from '@/lib/verification/report'
import { reportInWords } from '@/lib/verification/report-in-words'
import { verifyRecord } from '@/lib/verification/verify-record'
import { openLedgerSession } from '../ledger-session'

const USAGE = `counterfoil verify RECORD [options]

Checks one record, such as moh-12-3017, against ledger nodes: fetches its bytes, recomputes every hash, proof and signature,
and reads the agency's whole history by the rules. Uses no index and asks nothing of the website.

  --rpc URL           a node that you trust; give several to compare them. The configured nodes unless stated,
                      which leaves open whether they are honest: the verdict then says "partly checked"
  --contract ADDRESS  the ledger's contract; the configured one unless stated
  --payments ADDRESS  the contract that pays beside the ledger; the configured one unless stated. A record that was paid in
                      the transaction that published it then gets one more check
  --chain-id N        the chain; what the first node says unless stated
  --from-block N      no log is looked for before this block: where the contract was deployed, if you know it
  --json              print the whole report as JSON

Exit status: 0 only when every check agrees, 1 when one differs or could not be compared, 2 when the command is not understood.`

const OPTIONS = {
  json: { type: 'boolean' },
  help: { type: 'boolean' },
  rpc: { type: 'string', multiple: true },
  contract: { type: 'string' },
  payments: { type: 'string' },
  'chain-id': { type: 'string' },
  'from-block': { type: 'string' },
} as const

/** The command was not understood; `message` says why, in words for the person who typed it. */
class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** `counterfoil verify`: returns the exit status. */
export async function verify(argv: string[]): Promise<number> {
  let ledger: FoundLedger | null = null
  try {
    const { values, positionals } = parse(argv)
    if (values.help) {
      console.log(USAGE)
      return 0
    }
    const [id, ...more] = positionals
    if (id === undefined || more.length > 0 || parseRecordId(id) === null)
      throw new UsageError('Give one record, such as moh-12-3017.')
    ledger = await findLedger(values)
    const { urls, contract, payments, fromBlock } = ledger
    const chainId =
      values['chain-id'] === undefined ? await readChainId(urls[0]!) : toWhole('--chain-id', values['chain-id'])

    const report = await verifyRecord({
      id,
      contract,
      chainId,
      nodes: urls.map((url) => ({
        url,
        operator: values.rpc ? 'whoever you know it to be' : 'whoever configured this machine',
        chosenByReader: values.rpc !== undefined,
      })),
      pointers: { firstBlock: fromBlock, ...(payments !== null && { payments }) },
      limits: { maxParts: Number.MAX_SAFE_INTEGER, maxAgencyBatches: Number.MAX_SAFE_INTEGER },
      timeoutMs: 120_000,
      ...(values.json ? {} : { onProgress: ({ step }) => console.error(`… ${tell(step)}`) }),
    })
    console.log(values.json ? JSON.stringify(reportInWords(report, tell), null, 2) : toText(report))
    return report.checks.every(({ outcome }) => outcome === 'agrees') ? 0 : 1
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(`counterfoil verify: ${error.message}\n\n${USAGE}`)
    return 2
  } finally {
    await ledger?.close()
  }
}

function parse(argv: string[]) {
  try {
    return parseArgs({ args: argv, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

type Values = ReturnType<typeof parse>['values']

type FoundLedger = {
  readonly urls: readonly string[]
  readonly contract: `0x${string}`
  readonly payments: `0x${string}` | null
  readonly fromBlock: number
  readonly close: () => Promise<void>
}

/** What was stated; else the configured network, or the embedded ledger itself, past the website. */
async function findLedger(values: Values): Promise<FoundLedger> {
  for (const url of values.rpc ?? []) if (!URL.canParse(url)) throw new UsageError(`--rpc: "${url}" is not an address.`)
  const contract = toAddress('--contract', values.contract)
  const payments = toAddress('--payments', values.payments)
  const stated = values['from-block'] === undefined ? null : toWhole('--from-block', values['from-block'])
  if (values.rpc && contract !== null)
    return { urls: values.rpc, contract, payments, fromBlock: stated ?? 0, close: async () => {} }

  const { ledger: configured } = readEnvironment(process.env)
  const session = await openLedgerSession({ log: console.error })
  const known = contract === null || contract.toLowerCase() === session.ledger.contract.toLowerCase()
  return {
    urls: values.rpc ?? (configured.kind === 'configured' ? configured.rpcUrls : [session.rpcUrl]),
    contract: known ? session.ledger.contract : contract,
    payments: payments ?? (known ? session.payments : null),
    fromBlock: stated ?? (known ? session.startBlock : 0),
    close: session.close,
  }
}

function toAddress(option: string, text: string | undefined): `0x${string}` | null {
  if (text === undefined) return null
  if (!/^0x[0-9a-f]{40}$/i.test(text)) throw new UsageError(`${option}: "${text}" is not 0x and 40 hexadecimal digits.`)
  return text as `0x${string}`
}

function toWhole(option: string, text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new UsageError(`${option}: "${text}" is not a whole number.`)
  return Number(text)
}

async function readChainId(url: string): Promise<number> {
  const refused = new UsageError(`The node ${new URL(url).host} did not say which chain it is on; give --chain-id.`)
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":[]}',
    signal: AbortSignal.timeout(30_000),
  }).catch(() => {
    throw refused
  })
  const answer = (await response.json().catch(() => null)) as { result?: unknown } | null
  const chainId = Number(answer?.result)
  if (!Number.isSafeInteger(chainId) || chainId <= 0) throw refused
  return chainId
}

const words = wordsIn('en').verify

const WORDS: { readonly [Name in Outcome]: string } = {
  agrees: 'agrees',
  differs: 'DIFFERS',
  'not-compared': 'could not be compared',
}

function toText(report: VerificationReport): string {
  const side = (said: Said | null) => (said === null ? '–' : tell(said))
  const lines = [`${words.verdicts[report.verdict.state]}. ${tell(report.verdict.words)}`, '']
  for (const { check, outcome, words: said, compared } of report.checks) {
    lines.push(`${words.checks[check]}: ${WORDS[outcome]}. ${tell(said)}`)
    for (const { what, here, ledger, outcome } of compared) {
      if (outcome === 'agrees') continue
      lines.push(`  ${tell(what)}: ${WORDS[outcome]}; here ${side(here)}; on the ledger ${side(ledger)}`)
    }
  }
  lines.push('')
  for (const { name, words: said } of report.nodes) lines.push(`Node ${name}: ${tell(said)}`)
  if (report.line !== null)
    lines.push('', `The line that was checked: ${report.line}`, `Fingerprint: ${report.fingerprint}`)
  lines.push('', words.doesNotProve, `${report.requests} questions, ${report.bytes} bytes, ${report.milliseconds} ms.`)
  return lines.join('\n')
}
