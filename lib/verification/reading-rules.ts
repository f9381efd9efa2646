export { judgeBatch } from '@/lib/reading/judge-batch'
export type { BatchRecord } from '@/lib/reading/read-batch-records'
export type { NameUse } from '@/lib/reading/reading-types'
