/** Chain ids that development nodes bear by default: anvil and hardhat; ganache and geth --dev. */
const DEVELOPMENT_CHAIN_IDS: readonly number[] = [31337, 1337]
const DEVELOPMENT_CLIENTS = /^(anvil|hardhat|ganache|ethereumjs testrpc)/i

/** Whether a chain can be rewritten by whoever runs its node. `clientVersion` is what `web3_clientVersion` answers, if it does. */
export const isDevelopmentChain = ({
  chainId,
  clientVersion,
}: {
  chainId: number
  clientVersion?: string | undefined
}): boolean => DEVELOPMENT_CHAIN_IDS.includes(chainId) || DEVELOPMENT_CLIENTS.test(clientVersion ?? '')

/** A site in production was about to show a development chain as if it were a public ledger. */
export class DevelopmentLedgerRefusedError extends Error {
  override readonly name = 'DevelopmentLedgerRefusedError'

  constructor(
    readonly chainId: number,
    readonly clientVersion: string | undefined,
  ) {
    super(
      `The ledger (chain ${chainId}${clientVersion ? `, ${clientVersion}` : ''}) is a development node, whose history its owner can rewrite. In production it is not served, unless ALLOW_DEVELOPMENT_LEDGER=1 says so.`,
    )
  }
}

/** Throws DevelopmentLedgerRefusedError where a site in production would serve a development chain without being told to. */
export function assertMayServe({
  environment,
  chainId,
  clientVersion,
}: {
  environment: { readonly mode: string; readonly allowDevelopmentLedger: boolean }
  chainId: number
  clientVersion?: string | undefined
}): void {
  if (environment.mode !== 'production' || environment.allowDevelopmentLedger) return
  if (isDevelopmentChain({ chainId, clientVersion })) throw new DevelopmentLedgerRefusedError(chainId, clientVersion)
}
