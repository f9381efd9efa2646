/** keccak256 of the signature of the contract's event BatchPublished; docs/record-format.md has the same. */
const BATCH_PUBLISHED = '0x6b2c340b54ed8debaa0c4e4408acd25d7b73e5e231cee161e0ed14af0cb396f4'
/** Hex digits before the word that says where the payload begins: nine words of 64. */
const OFFSET_DIGIT = 576

type ShellRecipeParameters = {
  readonly contract: string
  readonly batchNumber: number
  readonly blockNumber: number
  readonly rowInBatch: number
}

/** Three lines of shell that print the record's own line from any node, `$RPC`: ask for the batch's event, find the payload in it, unpack that. */
export function formatShellRecipe({ contract, batchNumber, blockNumber, rowInBatch }: ShellRecipeParameters): string {
  const block = `0x${blockNumber.toString(16)}`
  const batch = `0x${batchNumber.toString(16).padStart(64, '0')}`
  const question = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'eth_getLogs',
    params: [{ fromBlock: block, toBlock: block, address: contract, topics: [BATCH_PUBLISHED, batch] }],
  })
  return [
    `data=$(curl -s "$RPC" -H 'content-type: application/json' -d '${question}' | sed 's/.*"data": *"0x\\([0-9a-f]*\\)".*/\\1/')`,
    `at=$((16#\${data:${OFFSET_DIGIT}:64}))`,
    `echo "\${data:2*at+64}" | xxd -r -p | gunzip | sed -n ${rowInBatch}p`,
  ].join('\n')
}
