import { createHash } from 'node:crypto'
import { accept, type Parsed, refuse } from '@/lib/domain/parsed'
import { decodeText, type Encoding } from './encoding'
import { readFileBytes } from './file-bytes'
import { IatiActivityReader } from './iati-activities'
import { iatiTransactionReader } from './iati-transaction'
import type { ReadOptions } from './read-options'
import { type FileProblem, type OpenedFile, type ReadRow, UnreadableFileError } from './read-row'
import { RecordNamer } from './record-namer'
import { TextCounts, TooManyReferencesError } from './text-counts'
import { XmlReader } from './xml-events'

export type OpenIatiParameters = {
  readonly path: string
  readonly sha256: string
  readonly encoding: Encoding
  readonly options: ReadOptions
  readonly notes: readonly string[]
}

/** Looks through an IATI activity file once: that it is well formed, its version, who reports in it, which references repeat. */
export async function openIati(parameters: OpenIatiParameters): Promise<Parsed<OpenedFile, FileProblem>> {
  const { sha256, options } = parameters
  const survey = new IatiSurvey()
  for await (const text of fileText(parameters)) survey.push(text)
  survey.end()
  const wrong = survey.problem(options)
  if (wrong !== null) return refuse({ format: 'iati-activities-xml', ...wrong })

  return accept({
    format: 'iati-activities-xml',
    sha256,
    notes: [...parameters.notes, ...survey.notes()],
    async *rows() {
      let batch: ReadRow[] = []
      const namer = new RecordNamer(survey.references)
      const readTransaction = iatiTransactionReader({
        options,
        sha256,
        namer,
        ...(survey.version === undefined ? {} : { version: survey.version }),
      })
      const reader = new IatiActivityReader((activity, transactions) => {
        for (const transaction of transactions) batch.push(readTransaction(activity, transaction))
      })
      for await (const text of fileText(parameters)) {
        reader.push(text)
        if (batch.length > 0) yield batch
        batch = []
      }
      reader.end()
      if (batch.length > 0) yield batch
    },
  })
}

/** The file's text. Throws {@link UnreadableFileError} where its bytes are no longer those that were hashed. */
async function* fileText({ path, sha256, encoding }: OpenIatiParameters): AsyncGenerator<string> {
  const hash = createHash('sha256')
  try {
    yield* decodeText({ bytes: readFileBytes({ path, hash }), encoding })
  } catch (error) {
    if (error instanceof TooManyReferencesError) {
      throw new UnreadableFileError({
        format: 'iati-activities-xml',
        problem: error.message,
        mend: 'Publish the file in parts.',
      })
    }
    throw error
  }
  if (hash.digest('hex') !== sha256) {
    throw new UnreadableFileError({
      format: 'iati-activities-xml',
      problem: 'The file changed while it was read.',
      mend: 'Try again when nothing writes to it.',
    })
  }
}

/** What must be known of the whole file before its first transaction can be read. */
class IatiSurvey {
  readonly references = new TextCounts()
  readonly reportingOrgs = new Set<string>()
  #root: { readonly name: string; readonly version: string | undefined } | null = null
  #depth = 0
  #inActivity = false
  #counts = new Map<string, number>()
  readonly #xml = new XmlReader({
    onOpen: (name, attributes) => this.#onOpen(name, attributes),
    onClose: () => {
      this.#depth--
    },
  })

  get version(): string | undefined {
    return this.#root?.version
  }

  push(text: string): void {
    this.#xml.push(text)
  }

  end(): void {
    this.#xml.end()
  }

  #onOpen(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth++
    if (this.#depth === 1) this.#root = { name, version: attributes.version?.trim() }
    if (this.#depth === 2) this.#inActivity = name === 'iati-activity'
    if (this.#depth !== 3 || !this.#inActivity) return
    if (name === 'transaction' || name === 'budget' || name === 'planned-disbursement') {
      this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
    }
    const ref = attributes.ref?.trim().normalize('NFC')
    if (!ref) return
    if (name === 'transaction') this.references.add(ref)
    // More are never told apart than one, and a file can name any number.
    if (name === 'reporting-org' && this.reportingOrgs.size < 1000) this.reportingOrgs.add(ref)
  }

  problem({ reportingOrg }: ReadOptions): { readonly problem: string; readonly mend: string } | null {
    const root = this.#root
    if (root?.name !== 'iati-activities') {
      return {
        problem: `The XML is no IATI activity file: its root element is <${root?.name ?? ''}>.`,
        mend: 'Give a file whose root element is <iati-activities>; organisation files hold no transactions.',
      }
    }
    if (root.version !== undefined && !/^2\./.test(root.version)) {
      return {
        problem: `The file follows version ${root.version} of the IATI standard, whose codes mean other things; versions 2.01 and later are read.`,
        mend: 'Convert it to version 2.03 with your publishing tool, and upload that.',
      }
    }
    if (reportingOrg !== undefined && this.reportingOrgs.size < 1000 && !this.reportingOrgs.has(reportingOrg)) {
      return {
        problem: `No activity is reported by "${reportingOrg}".`,
        mend: `Say one of: ${[...this.reportingOrgs].slice(0, 10).join(', ')}.`,
      }
    }
    return null
  }

  notes(): string[] {
    const count = (name: string) => this.#counts.get(name) ?? 0
    const version = this.#root?.version
    const [budgets, planned] = [count('budget'), count('planned-disbursement')]
    return [
      version === undefined
        ? 'The file does not say which version of the IATI standard it follows; it is read as 2.03.'
        : `IATI version ${version}.`,
      'Each transaction is one record. Descriptions of activities are not repeated in their records; titles are.',
      ...(budgets + planned > 0
        ? [`Budgets (${budgets}) and planned disbursements (${planned}) are no transactions and are not read.`]
        : []),
      ...(this.reportingOrgs.size > 1
        ? [`${this.reportingOrgs.size} organisations report in the file; --reporting-org reads one alone.`]
        : []),
    ]
  }
}
