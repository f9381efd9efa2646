import { parseArgs } from 'node:util'
import type { LocalAccount } from 'viem/accounts'
import { readContract } from 'viem/actions'
import { toDisplayText } from '@/lib/format/display-text'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import { keyId } from '@/lib/ledger/publication'
import { checkFile, type FileCheck } from '@/lib/publishing/check-file'
import { type Preparation, readPreparation } from '@/lib/publishing/preparation'
import type { ReadOptions } from '@/lib/publishing/read/read-options'
import type { ReadRow } from '@/lib/publishing/read/read-row'
import type { RecomputedStatement } from '@/lib/publishing/recompute-statement'
import { UnsealedFileReader } from '@/lib/publishing/seal-vault'
import { signPublication } from '@/lib/publishing/sign-publication'
import { writeWhole } from '@/lib/publishing/write-whole'
import { readKeyFile } from '../key-file'
import { createWriteClient, findLedger, type LedgerSession } from '../ledger-session'
import type { ApprovalFile, Office } from './approval-file'
import { describeDoubts, describeOptions, SHOWN } from './describe-reading'
import { FILE_OPTIONS, FILE_OPTIONS_USAGE, readFileOptions, UsageError } from './file-options'
import { recheckStatement, recheckText } from './recheck-statement'

const USAGE = `counterfoil sign FILE --preparation FILE [options] [--as preparer|approver --key-file FILE --out FILE]

Reads the official's own copy of the file as the preparation says, comes to the statement by itself, shows it in words, and
compares it with what was handed over. With --out it signs the statement, only if nothing differs, and writes the approval.
A wallet's private key signs here. A passkey shows no figures: its holder reads them on this screen or another of their own.

  --preparation FILE      what the first official handed over (publish --dry-run --keep-preparation)
  --as OFFICE             preparer or approver
  --key-file FILE         a file with the private key of this official's wallet, readable by nobody else
  --out FILE              where the approval is written; two of them go to publish --approval
  --digest 0x…            to sign: the digest of the statement that was looked at, as a run without --out shows it
  --accept-reading        sign although how the file is read was stated by the first official alone, or something is to be
                          looked at twice; both are shown here
  --show N|all            how many records, corrections and rows left out are shown; 5 unless stated
${FILE_OPTIONS_USAGE}

Exit status: 0 when nothing differs, and it is signed if asked; 1 when it differs or cannot be signed; 2 when not understood.`

const OPTIONS = {
  ...FILE_OPTIONS,
  'accept-reading': { type: 'boolean' },
  show: { type: 'string' },
  digest: { type: 'string' },
  preparation: { type: 'string' },
  as: { type: 'string' },
  'key-file': { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean' },
} as const

const ROLE: { readonly [Name in Office]: bigint } = { preparer: 1n, approver: 2n }

/** `counterfoil sign`: returns the exit status. */
export async function sign(argv: string[]): Promise<number> {
  try {
    const { values, positionals } = parseCommand(argv)
    if (values.help) {
      console.log(USAGE)
      return 0
    }
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) throw new UsageError('Give one file.')
    if (values.preparation === undefined) throw new UsageError('Say what was handed over: --preparation FILE.')
    const wish = readWish(values)
    const preparation = readPreparation(values.preparation)
    if (!preparation.ok) throw new UsageError(preparation.problem)
    const own = await readFileOptions(values)
    const acceptsReading = values['accept-reading'] === true
    const shown = readShown(values.show)
    return await signFile({ path, preparation: preparation.value, own, acceptsReading, wish, shown })
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${toDisplayText(error.message)}\n\n${USAGE}`)
      return 2
    }
    console.error(toDisplayText((error as Error).message))
    return 1
  }
}

function parseCommand(argv: string[]) {
  try {
    return parseArgs({ args: argv, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

function readShown(given: string | undefined): number {
  if (given === undefined) return SHOWN
  if (given === 'all') return Number.MAX_SAFE_INTEGER
  if (!/^[1-9]\d{0,6}$/.test(given)) throw new UsageError('--show takes a whole number, or all.')
  return Number(given)
}

/** Who signs, and where the approval goes. */
type Wish = {
  readonly office: Office
  readonly official: LocalAccount
  readonly out: string
  /** Of the statement that the official has looked at. */
  readonly digest: string
}

function readWish(values: ReturnType<typeof parseCommand>['values']): Wish | null {
  const { as: office, 'key-file': keyFile, out, digest } = values
  if (office === undefined && keyFile === undefined && out === undefined) return null
  if (office !== 'preparer' && office !== 'approver')
    throw new UsageError('Say as what you sign: --as preparer or --as approver.')
  if (keyFile === undefined || out === undefined) throw new UsageError('To sign, give --key-file and --out.')
  if (digest === undefined)
    throw new UsageError(
      'Look at the statement first, without --out; then sign it by the digest that is shown: --digest 0x…',
    )
  return { office, out, official: readKeyFile(keyFile), digest: digest.toLowerCase() }
}

async function signFile(parameters: {
  readonly path: string
  readonly preparation: Preparation
  /** How this official says the file is to be read. */
  readonly own: ReadOptions
  readonly acceptsReading: boolean
  readonly wish: Wish | null
  readonly shown: number
}): Promise<number> {
  const { path, preparation, own, acceptsReading, wish, shown } = parameters
  const { statement } = preparation
  if (statement === null) throw new UsageError('The preparation holds nothing to sign: nothing in the file was new.')
  const file = new UnsealedFileReader()
  const keep = (batch: readonly ReadRow[]) => {
    for (const row of batch) file.add(row)
  }
  const options = { ...preparation.options, ...own }
  const read = await checkFile({ path, options, limit: shown, onRows: keep })
  if (!read.ok) throw new Error(`The file cannot be read. ${read.problem.problem} To mend it: ${read.problem.mend}`)

  const found = await findLedger()
  if (found === null) throw new Error('No ledger is configured, and none is running here: nothing can be compared.')
  const recomputed = await recheckStatement({ file, preparation, statement, session: found })
  console.log(
    recheckText({ recomputed, ledger: found.ledger, preparation, statement, read: read.value, shown }).join('\n'),
  )
  const nodes = new Set(found.rpcUrls).size
  console.log(`The ledger was read from ${nodes === 1 ? 'one node alone' : `${nodes} nodes, which agree`}.`)
  if (recomputed.differences.length > 0) return 1
  if (wish === null) return 0
  if (wish.digest !== recomputed.digest) {
    console.error(
      `This is another statement than the one you looked at, ${toDisplayText(wish.digest)}. Nothing was signed.`,
    )
    return 1
  }
  const whyNot =
    (acceptsReading ? null : whyNotAccepted({ preparation, own, recomputed, read: read.value })) ??
    (await whyNotInForce(found, preparation.agency, wish))
  if (whyNot !== null) {
    console.error(toDisplayText(whyNot))
    return 1
  }
  const { publication } = recomputed.prepared
  const approval = await signPublication({ publication, ledger: found.ledger, official: wish.official })
  const kept: ApprovalFile = {
    format: 'counterfoil-approval-1',
    as: wish.office,
    digest: recomputed.digest,
    ...approval,
  }
  writeWhole({ path: wish.out, text: `${JSON.stringify(kept, null, 1)}\n` })
  console.log(`Signed as ${wish.office}. The approval: ${wish.out}`)
  return 0
}

/** What the first official alone has decided, or what the file does not bear out: to be accepted in so many words. */
function whyNotAccepted({ preparation, own, recomputed, read }: WhyNotAcceptedParameters): string | null {
  const unstated = describeOptions(preparation.options).filter((line) => !describeOptions(own).includes(line))
  if (unstated.length > 0)
    return `How the file is read was stated by the first official alone (${unstated.join('; ')}). State the same yourself, or accept it with --accept-reading once you have looked at the records above. Nothing was signed.`
  const doubts = describeDoubts({ publication: recomputed.prepared.publication, read })
  return doubts.length === 0
    ? null
    : `Look twice: ${doubts.join('; ')}. If that is right, accept it with --accept-reading. Nothing was signed.`
}

type WhyNotAcceptedParameters = {
  readonly preparation: Preparation
  readonly own: ReadOptions
  readonly recomputed: RecomputedStatement
  readonly read: FileCheck
}

async function whyNotInForce(
  { rpcUrl, ledger }: Pick<LedgerSession, 'rpcUrl' | 'ledger'>,
  agency: string,
  { office, official }: Wish,
): Promise<string | null> {
  const isInForce = await readContract(createWriteClient(rpcUrl), {
    address: ledger.contract,
    abi: ledgerAbi,
    functionName: 'keyInForce',
    args: [agency, keyId(official.address), ROLE[office]],
  })
  return isInForce
    ? null
    : `The wallet ${official.address} is no ${office}’s key of "${agency}" in force now. Nothing was signed.`
}
