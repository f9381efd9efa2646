import { decodeAbiParameters } from 'viem/utils'
import { AnswerTooLargeError, NodeRefusedError } from '@/lib/ledger/errors'
import type { LedgerNode } from '@/lib/ledger/ledger-client'
import type { Hash } from '@/lib/store/ledger-writer'

/** What a token says of itself; null where it does not, or says what no page could show. */
export type TokenFacts = { readonly decimals: number | null; readonly symbol: string | null }

const DECIMALS = '0x313ce567'
const SYMBOL = '0x95d89b41'
const MOST_DECIMALS = 36
/** Letters, digits and signs of money: nothing that could pass for the page's own words. */
const SYMBOL_FORM = /^[\p{L}\p{N}\p{Sc}.+_-]{1,12}$/u

/** Asks a token for its decimals and its symbol, as of now. They are the token's own word, and it may change them. */
export async function readTokenFacts({
  node,
  token,
}: {
  readonly node: LedgerNode
  readonly token: Hash
}): Promise<TokenFacts> {
  const [decimals, symbol] = await Promise.all([call(node, token, DECIMALS), call(node, token, SYMBOL)])
  return { decimals: toDecimals(decimals), symbol: toSymbol(symbol) }
}

/** Null where the token refuses, or says too much: both are optional in ERC-20, and no token may hold up the index. */
async function call(node: LedgerNode, to: Hash, data: Hash): Promise<Hash | null> {
  try {
    const answer = await node.request('eth_call', [{ to, data }, 'latest'])
    return typeof answer === 'string' && /^0x([0-9a-f]{2})*$/i.test(answer) ? (answer as Hash) : null
  } catch (error) {
    if (error instanceof NodeRefusedError || error instanceof AnswerTooLargeError) return null
    throw error
  }
}

function toDecimals(answer: Hash | null): number | null {
  if (answer === null || answer.length !== 66) return null
  const value = BigInt(answer)
  return value <= MOST_DECIMALS ? Number(value) : null
}

function toSymbol(answer: Hash | null): string | null {
  if (answer === null) return null
  try {
    const [text] = decodeAbiParameters([{ type: 'string' }], answer)
    const symbol = text.normalize('NFC')
    return SYMBOL_FORM.test(symbol) ? symbol : null
  } catch {
    return null
  }
}
