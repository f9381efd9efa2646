import { toBibtex } from '@/lib/format/cite'
import { answerCitation } from '../read-citation'

export async function GET(_: Request, { params }: RouteContext<'/records/[id]/cite.bib'>): Promise<Response> {
  const { id } = await params
  return answerCitation({ id, extension: 'bib', contentType: 'application/x-bibtex', serialise: toBibtex })
}
