import { parseArgs } from 'node:util'
import { readContract } from 'viem/actions'
import { isDevelopmentChain } from '@/lib/config/development-chain'
import { isAgencyCode } from '@/lib/domain/record-id'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import { setUpAgency } from '@/lib/publishing/set-up-agency'
import { DEVELOPMENT_REGISTRAR, openLedgerSession } from '../ledger-session'
import { createOfficials, officialsPath } from '../officials-file'
import { UsageError } from './file-options'

const USAGE = `Usage: counterfoil register CODE --name NAME [--country GB] [--contact ADDRESS] [--licence OGL-UK-3.0]

Registers an agency on the development ledger with three officials, whose keys are written to the data folder.
On a real network the registrar registers agencies, and each official makes their own key.`

const OPTIONS = {
  name: { type: 'string' },
  country: { type: 'string' },
  contact: { type: 'string' },
  licence: { type: 'string' },
  help: { type: 'boolean' },
} as const

/** `counterfoil register`: an agency with an admin, a preparer and an approver, on a development ledger only. */
export async function register(argv: string[]): Promise<number> {
  try {
    const { values, positionals } = parseCommand(argv)
    if (values.help) {
      console.log(USAGE)
      return 0
    }
    const [code, ...more] = positionals
    if (code === undefined || more.length > 0) throw new UsageError('Give one code.')
    if (values.name === undefined) throw new UsageError('Say the name: --name NAME.')
    if (!isAgencyCode(code)) {
      throw new UsageError(`"${code}" is not a code: 2 to 31 of a–z, 0–9 and hyphen, beginning with a letter.`)
    }
    return await registerAgency(code, { ...values, name: values.name })
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(`${error.message}\n\n${USAGE}`)
    return 2
  }
}

function parseCommand(argv: string[]) {
  try {
    return parseArgs({ args: argv, allowPositionals: true, options: OPTIONS })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

type Said = { readonly name: string; readonly country?: string; readonly contact?: string; readonly licence?: string }

async function registerAgency(code: string, { name, country, contact, licence }: Said): Promise<number> {
  const session = await openLedgerSession({ log: console.error })
  try {
    const { client, ledger } = session
    if (!isDevelopmentChain({ chainId: ledger.chainId })) {
      console.error(
        'This is not a development ledger: there its registrar registers agencies, and officials make their own keys.',
      )
      return 1
    }
    const args = [code] as const
    const known = await readContract(client, {
      address: ledger.contract,
      abi: ledgerAbi,
      functionName: 'agencyState',
      args,
    })
    if (known.registered && known.name !== name) {
      console.error(`"${code}" is registered already, as "${known.name}". Choose another code, or give that name.`)
      return 1
    }
    const path = officialsPath(session.dataDir, code)
    await setUpAgency({
      client,
      ledger,
      registrar: DEVELOPMENT_REGISTRAR,
      carrier: DEVELOPMENT_REGISTRAR,
      agency: code,
      agencyName: name,
      officials: createOfficials(path),
      description: {
        names: { en: name },
        ...(country !== undefined && { country }),
        ...(contact !== undefined && { contact }),
        ...(licence !== undefined && { licence }),
      },
    })
    console.log(`${name} is registered as "${code}". Its officials' keys: ${path}`)
    return 0
  } finally {
    await session.close()
  }
}
