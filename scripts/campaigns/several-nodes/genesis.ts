/** What a node starts from: all forks to Prague in force, and money for the `funded`. In the form that go-ethereum made common. */
export function genesisOf({
  chainId,
  timestampSeconds,
  funded,
}: {
  readonly chainId: number
  readonly timestampSeconds: number
  readonly funded: readonly `0x${string}`[]
}): object {
  const zeroHash = `0x${'0'.repeat(64)}`
  const heights = ['homestead', 'eip150', 'eip155', 'eip158', 'byzantium', 'constantinople', 'petersburg', 'istanbul']
  const forks = [...heights, 'berlin', 'london', 'mergeNetsplit'].map((name) => [`${name}Block`, 0])
  // A fork at the genesis block's own time is in force from the start.
  const times = ['shanghai', 'cancun', 'prague'].map((name) => [`${name}Time`, timestampSeconds])
  return {
    config: {
      chainId,
      ...Object.fromEntries([...forks, ...times]),
      terminalTotalDifficulty: 0,
      terminalTotalDifficultyPassed: true,
    },
    timestamp: `0x${timestampSeconds.toString(16)}`,
    nonce: '0x0',
    difficulty: '0x0',
    extraData: '0x',
    mixHash: zeroHash,
    coinbase: `0x${'0'.repeat(40)}`,
    gasLimit: `0x${(60_000_000).toString(16)}`,
    baseFeePerGas: `0x${(1_000_000_000).toString(16)}`,
    excessBlobGas: '0x0',
    blobGasUsed: '0x0',
    alloc: Object.fromEntries(
      funded.map((address) => [address.toLowerCase(), { balance: `0x${(10n ** 24n).toString(16)}` }]),
    ),
  }
}
