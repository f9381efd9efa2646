import { readEnvironment } from '@/lib/config/environment'
import { readClientAddress } from '@/lib/ledger/gateway/client-address'
import { createGatewayLimiter } from '@/lib/ledger/gateway/gateway-limiter'
import { handleGatewayRequest } from '@/lib/ledger/gateway/handle-gateway-request'

const limiter = createGatewayLimiter()

/** The ledger's nodes for readers' browsers: what a check of a record reads, and nothing else. */
async function answer(request: Request): Promise<Response> {
  const { ledger, trustedProxies } = readEnvironment(process.env)
  if (ledger.kind !== 'configured') {
    const message = 'This site was started without a ledger: LEDGER_RPC_URLS and LEDGER_CONTRACT are not set.'
    return Response.json({ jsonrpc: '2.0', id: null, error: { code: -32603, message } }, { status: 503 })
  }
  return handleGatewayRequest({
    request,
    upstreamUrls: ledger.rpcUrls,
    contract: ledger.contract,
    payments: ledger.payments,
    limiter,
    clientAddress: readClientAddress({ forwardedFor: request.headers.get('x-forwarded-for'), trustedProxies }),
  })
}

export const dynamic = 'force-dynamic'
export { answer as GET, answer as OPTIONS, answer as POST }
