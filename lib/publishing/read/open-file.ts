import { createHash } from 'node:crypto'
import { accept, type Parsed, refuse } from '@/lib/domain/parsed'
import { type Encoding, encodingOfMark, Utf8Watch } from './encoding'
import { isGzip, readFileBytes, readFirstBytes } from './file-bytes'
import { openCsv } from './open-csv'
import { openIati } from './open-iati'
import type { ReadOptions } from './read-options'
import { type FileProblem, type OpenedFile, UnreadableFileError } from './read-row'

/** bytes: room for titles, notes and the header, or an XML declaration and the root element */
const HEAD_BYTES = 64 * 1024

/**
 * Opens an official's file: IATI activities (XML), UK spending over a threshold (CSV), or the product's own CSV template, each
 * plain or gzip. Reads it through once to learn its hash, encoding, layout, date order and repeated references; then its rows
 * can be streamed in bounded memory.
 *
 * Errors: a file that cannot be read at all is a {@link FileProblem}, a value; what is wrong with a row is said by the row.
 */
export async function openFile({
  path,
  options = {},
}: {
  readonly path: string
  readonly options?: ReadOptions
}): Promise<Parsed<OpenedFile, FileProblem>> {
  try {
    const survey = await surveyBytes(path)
    const foreign = foreignFormat(survey.head)
    if (foreign !== null) return refuse(foreign)

    const mark = encodingOfMark(survey.head)
    const isXml = looksLikeXml(survey.head)
    const encoding = decideEncoding({ survey, mark, options, isXml })
    if (!encoding.ok) return encoding
    const notes = [...(survey.isGzip ? ['The file is gzip and was inflated.'] : []), encoding.value.note]
    const head = new TextDecoder(encoding.value.encoding).decode(survey.head)
    const common = { path, sha256: survey.sha256, encoding: encoding.value.encoding, options, notes }
    return isXml ? await openIati(common) : await openCsv({ ...common, head })
  } catch (error) {
    if (error instanceof UnreadableFileError) return refuse(error.fileProblem)
    throw error
  }
}

type ByteSurvey = {
  readonly sha256: string
  readonly head: Buffer
  readonly isUtf8: boolean
  readonly isGzip: boolean
}

async function surveyBytes(path: string): Promise<ByteSurvey> {
  const hash = createHash('sha256')
  const utf8 = new Utf8Watch()
  let head: Buffer = Buffer.alloc(0)
  for await (const chunk of readFileBytes({ path, hash })) {
    if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES - head.length)])
    utf8.push(chunk)
  }
  return { sha256: hash.digest('hex'), head, isUtf8: utf8.end(), isGzip: isGzip(await readFirstBytes(path, 2)) }
}

/** Files that people upload by mistake, told by their first bytes. */
function foreignFormat(head: Buffer): FileProblem | null {
  const mend = 'Save or export it as CSV or XML, and upload that.'
  const begins = (text: string) => head.subarray(0, text.length).toString('latin1') === text
  if (head.length === 0) return { format: 'unknown', problem: 'The file holds nothing once inflated.', mend }
  if (begins('PK\u0003\u0004'))
    return { format: 'unknown', problem: 'The file is a ZIP archive or an Excel workbook.', mend }
  if (begins('%PDF')) return { format: 'unknown', problem: 'The file is a PDF.', mend }
  if (begins('\u00d0\u00cf\u0011\u00e0'))
    return { format: 'unknown', problem: 'The file is an old Excel or Word document.', mend }
  if (isGzip(head)) return { format: 'unknown', problem: 'The file is gzip within gzip.', mend: 'Compress it once.' }
  if (/^\s*[{[]/.test(head.toString('latin1'))) {
    return { format: 'unknown', problem: 'The file is JSON, which is not read yet.', mend }
  }
  if (/^\s*<!doctype html|^\s*<html/i.test(head.toString('latin1'))) {
    return {
      format: 'unknown',
      problem: 'The file is a web page, perhaps an error message saved by mistake.',
      mend: 'Download the data file itself.',
    }
  }
  return null
}

const looksLikeXml = (head: Buffer): boolean => {
  const mark = encodingOfMark(head)
  const text =
    mark === null ? head.toString('latin1', 0, 400) : new TextDecoder(mark.encoding).decode(head.subarray(0, 800))
  return text.trimStart().startsWith('<')
}

function decideEncoding({
  survey,
  mark,
  options,
  isXml,
}: {
  readonly survey: ByteSurvey
  readonly mark: ReturnType<typeof encodingOfMark>
  readonly options: ReadOptions
  readonly isXml: boolean
}): Parsed<{ readonly encoding: Encoding; readonly note: string }, FileProblem> {
  const format = isXml ? ('iati-activities-xml' as const) : ('unknown' as const)
  const declared = isXml
    ? /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(survey.head.toString('latin1', 0, 200))?.[1]
    : undefined
  const stated = options.encoding
  if (stated !== undefined) {
    if (stated === 'utf-8' && !survey.isUtf8) {
      return refuse({
        format,
        problem: 'The file was said to be utf-8 and is not.',
        mend: 'Leave --encoding out, or say --encoding windows-1252.',
      })
    }
    return accept({ encoding: stated, note: `The encoding is ${stated}, as stated.` })
  }
  if (mark !== null)
    return accept({ encoding: mark.encoding, note: `The encoding is ${mark.encoding}, as its byte order mark says.` })
  if (declared !== undefined && !/^utf-?8$/i.test(declared)) {
    try {
      return accept({
        encoding: new TextDecoder(declared).encoding,
        note: `The encoding is ${declared}, as the file declares.`,
      })
    } catch {
      return refuse({
        format,
        problem: `The file declares an unknown encoding, "${declared}".`,
        mend: 'State it with --encoding.',
      })
    }
  }
  if (survey.isUtf8) return accept({ encoding: 'utf-8', note: 'The encoding is utf-8, as all its bytes agree.' })
  if (isXml) {
    return refuse({
      format,
      problem: 'The file is XML in utf-8 by its declaration, and its bytes are not utf-8.',
      mend: 'Export it again, or say --encoding windows-1252.',
    })
  }
  return accept({
    encoding: 'windows-1252',
    note: 'The encoding is taken to be windows-1252, since the bytes are not utf-8; check accented letters and £.',
  })
}
