import { type Parsed, refuse } from '@/lib/domain/parsed'
import type { Encoding } from './encoding'
import type { ReadOptions } from './read-options'
import type { FileProblem, OpenedFile } from './read-row'

export type OpenIatiParameters = {
  readonly path: string
  readonly sha256: string
  readonly encoding: Encoding
  readonly options: ReadOptions
  readonly notes: readonly string[]
}
export async function openIati(_parameters: OpenIatiParameters): Promise<Parsed<OpenedFile, FileProblem>> {
  return refuse({ format: 'iati-activities-xml', problem: 'IATI is not read yet.', mend: 'Come back later.' })
}
