export { judgeBatch } from '../indexer/judge-batch'
export type { BatchRecord } from '../indexer/read-batch-records'
export type { NameUse } from '../store/ledger-writer'
