import type { GatewayCall } from './parse-gateway-call'

export type UpstreamAnswer =
  /** A whole JSON-RPC answer, as text. */
  { readonly kind: 'answer'; readonly text: string } | { readonly kind: 'too-large' } | { readonly kind: 'silent' }

const LARGE = 64 * 1024 // characters: no error message is as long, and parsing what is longer would hold everybody up

/**
 * Puts one call to the first node that answers, each within `timeoutMs` and `maxBytes`. A node's error goes to the reader in
 * the node's words, without anything of its address, which may hold a key.
 */
export async function askUpstream({
  call,
  upstreamUrls,
  timeoutMs,
  maxBytes,
  signal,
}: {
  call: GatewayCall
  upstreamUrls: readonly string[]
  timeoutMs: number
  maxBytes: number
  signal: AbortSignal
}): Promise<UpstreamAnswer> {
  const { id, method, params } = call
  const body = JSON.stringify({ jsonrpc: '2.0', id, method, params })
  for (const url of upstreamUrls) {
    const text = await post({ url, body, maxBytes, signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]) })
    if (text === 'too-large') return { kind: 'too-large' }
    const answer = text === null ? null : toAnswer({ text, call, upstreamUrls })
    if (answer !== null) return { kind: 'answer', text: answer }
    if (signal.aborted) break
  }
  return { kind: 'silent' }
}

async function post({
  url,
  body,
  maxBytes,
  signal,
}: {
  url: string
  body: string
  maxBytes: number
  signal: AbortSignal
}): Promise<string | 'too-large' | null> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      cache: 'no-store',
      redirect: 'error',
      signal,
    })
    const chunks: Uint8Array[] = []
    let size = 0
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      size += chunk.length
      if (size > maxBytes) return 'too-large'
      chunks.push(chunk)
    }
    return Buffer.concat(chunks).toString('utf8')
  } catch {
    return null
  }
}

/** The answer for the reader; null where this is no answer to the call, so that the next node is asked. */
function toAnswer({
  text,
  call,
  upstreamUrls,
}: {
  text: string
  call: GatewayCall
  upstreamUrls: readonly string[]
}): string | null {
  const head = `{"jsonrpc":"2.0","id":${JSON.stringify(call.id)},"result":`
  if (text.length > LARGE && text.startsWith(head)) return text
  let answer: { id?: unknown; result?: unknown; error?: { code?: unknown; message?: unknown } | null } | null
  try {
    answer = JSON.parse(text)
  } catch {
    return null
  }
  if (typeof answer !== 'object' || answer === null || answer.id !== call.id) return null
  if (answer.error) {
    const { code, message } = answer.error
    const error = {
      code: typeof code === 'number' && Number.isInteger(code) ? code : -32000,
      message: hideAddresses(String(message ?? 'The node gave no reason.'), upstreamUrls),
    }
    return JSON.stringify({ jsonrpc: '2.0', id: call.id, error })
  }
  return answer.result === undefined ? null : JSON.stringify({ jsonrpc: '2.0', id: call.id, result: answer.result })
}

function hideAddresses(message: string, upstreamUrls: readonly string[]): string {
  const secrets = upstreamUrls.flatMap((url) => {
    const { host, pathname, search, username, password } = new URL(url)
    return [host, username, password, ...pathname.split('/'), ...search.split(/[?&=]/)].filter(
      (part) => part.length >= 6,
    )
  })
  let shown = message.replace(/\b(https?|wss?):\/\/\S+/gi, '…')
  for (const secret of secrets) shown = shown.replaceAll(secret, '…')
  return shown.slice(0, 300)
}
