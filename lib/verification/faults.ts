import { type Statement, state } from '../messages/statement'
import { EvidenceError } from './evidence-error'
import { type NodeClient, NodeFailure } from './ledger-node'
import type { Outcome } from './report'

/** What one node did wrong while a check asked it. `words` is a whole sentence that names the node. */
export type Fault = { readonly node: string; readonly words: Statement; readonly outcome: Exclude<Outcome, 'agrees'> }

/** The node does not hold what was asked of it. Pruned history looks like this, and so does a lie by omission. */
export class MissingEvidence extends Error {
  override readonly name = 'MissingEvidence'

  constructor(readonly words: Statement) {
    super(words.code)
  }
}

/** What an error says about a node: evidence that does not hold differs; no answer, or nothing found, could not be compared. Anything else is thrown on. */
export function toFault(node: string, error: unknown): Fault {
  if (error instanceof EvidenceError)
    return { node, words: state('node-unsound', { node, detail: error.message }), outcome: 'differs' }
  if (error instanceof NodeFailure || error instanceof MissingEvidence)
    return { node, words: error.words, outcome: 'not-compared' }
  throw error
}

/**
 * Asks the nodes one after another until one gives an answer that holds.
 *
 * Shape: the answer with the client that gave it, or null when none did; and the fault of every node that failed before.
 */
export async function firstThatHolds<Answer>(
  clients: readonly NodeClient[],
  ask: (client: NodeClient) => Promise<Answer>,
): Promise<{ readonly answer: Answer | null; readonly client: NodeClient | null; readonly faults: readonly Fault[] }> {
  const faults: Fault[] = []
  for (const client of clients) {
    try {
      return { answer: await ask(client), client, faults }
    } catch (error) {
      faults.push(toFault(client.name, error))
    }
  }
  return { answer: null, client: null, faults }
}
