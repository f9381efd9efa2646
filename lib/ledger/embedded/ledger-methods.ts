/** What the front passes on to the node as it is. They read; a filter is the node's own note, not the ledger's. */
const READING_METHODS: ReadonlySet<string> = new Set([
  'eth_blockNumber',
  'eth_call',
  'eth_chainId',
  'eth_createAccessList',
  'eth_estimateGas',
  'eth_feeHistory',
  'eth_gasPrice',
  'eth_getBalance',
  'eth_getBlockByHash',
  'eth_getBlockByNumber',
  'eth_getBlockReceipts',
  'eth_getBlockTransactionCountByHash',
  'eth_getBlockTransactionCountByNumber',
  'eth_getCode',
  'eth_getFilterChanges',
  'eth_getFilterLogs',
  'eth_getLogs',
  'eth_getProof',
  'eth_getStorageAt',
  'eth_getTransactionByBlockHashAndIndex',
  'eth_getTransactionByBlockNumberAndIndex',
  'eth_getTransactionByHash',
  'eth_getTransactionCount',
  'eth_getTransactionReceipt',
  'eth_maxPriorityFeePerGas',
  'eth_newBlockFilter',
  'eth_newFilter',
  'eth_syncing',
  'eth_uninstallFilter',
  'net_listening',
  'net_version',
  'web3_clientVersion',
])

const OWN_METHODS = [
  'eth_sendRawTransaction',
  'counterfoil_setNextTimestamp',
  'counterfoil_mine',
  'counterfoil_status',
] as const
export type OwnMethod = (typeof OWN_METHODS)[number]

export const isReadingMethod = (method: string): boolean => READING_METHODS.has(method)

/** Whether the front answers this method itself. */
export const isOwnMethod = (method: string): method is OwnMethod => (OWN_METHODS as readonly string[]).includes(method)
