import { parseArgs } from 'node:util'
import { isAgencyCode } from '@/lib/domain/record-id'
import { setUpAgency } from '@/lib/publishing/set-up-agency'
import { DEVELOPMENT_REGISTRAR, openLedgerSession } from '../ledger-session'
import { createOfficials, officialsPath } from '../officials-file'

const USAGE = `Usage: counterfoil register CODE --name NAME [--country GB] [--contact ADDRESS] [--licence OGL-UK-3.0]

Registers an agency on the development ledger with three officials, whose keys are written to the data folder.
On a real network the registrar registers agencies, and each official makes their own key.`

/** `counterfoil register`: an agency with an admin, a preparer and an approver, on a development ledger only. */
export async function register(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      country: { type: 'string' },
      contact: { type: 'string' },
      licence: { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  const [code, ...more] = positionals
  if (values.help || code === undefined || values.name === undefined || more.length > 0) {
    console.log(USAGE)
    return values.help ? 0 : 2
  }
  if (!isAgencyCode(code)) {
    console.error(`"${code}" is not a code: 2 to 31 of a–z, 0–9 and hyphen, beginning with a letter.`)
    return 2
  }

  const session = await openLedgerSession({ log: console.error })
  try {
    const path = officialsPath(session.dataDir, code)
    const { country, contact, licence } = values
    await setUpAgency({
      client: session.client,
      ledger: session.ledger,
      registrar: DEVELOPMENT_REGISTRAR,
      carrier: DEVELOPMENT_REGISTRAR,
      agency: code,
      agencyName: values.name,
      officials: createOfficials(path),
      description: {
        names: { en: values.name },
        ...(country !== undefined && { country }),
        ...(contact !== undefined && { contact }),
        ...(licence !== undefined && { licence }),
      },
    })
    console.log(`${values.name} is registered as "${code}". Its officials' keys: ${path}`)
    return 0
  } finally {
    await session.close()
  }
}
