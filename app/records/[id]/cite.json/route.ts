import { toCslJson } from '@/lib/format/cite'
import { answerCitation } from '../read-citation'

export async function GET(_: Request, { params }: RouteContext<'/records/[id]/cite.json'>): Promise<Response> {
  const { id } = await params
  const contentType = 'application/vnd.citationstyles.csl+json'
  return answerCitation({ id, extension: 'json', contentType, serialise: toCslJson })
}
