/** What a node served does not hold together: the words say what, for a reader who knows hashes. The caller adds which node. */
export class EvidenceError extends Error {
  override readonly name = 'EvidenceError'
}
