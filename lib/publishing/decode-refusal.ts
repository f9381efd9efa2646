import { type Abi, BaseError, ContractFunctionRevertedError, type Hex } from 'viem'
import { decodeErrorResult, isHex } from 'viem/utils'

/** Why a contract refused a call. `name` is that of its typed error, with its arguments; null where the node gave words only. */
export type Refusal = { readonly name: string | null; readonly args: readonly unknown[]; readonly words: string }

/**
 * Reads from a failed call why the contract refused it, in whichever of the usual places the node put the contract's answer.
 *
 * Null where the failure is no refusal by a contract: a node that cannot be reached, or that refused the question itself.
 */
export function decodeRefusal(error: unknown, abi: Abi): Refusal | null {
  if (!(error instanceof BaseError)) return null
  const reverted = error.walk((cause) => cause instanceof ContractFunctionRevertedError)
  if (reverted instanceof ContractFunctionRevertedError && reverted.data) {
    const { errorName, args = [] } = reverted.data
    return { name: errorName, args, words: toWords(errorName, args) }
  }
  const answer = findAnswer(error)
  if (answer !== null) {
    try {
      const { errorName, args = [] } = decodeErrorResult({ abi, data: answer })
      return {
        name: errorName,
        args: args as readonly unknown[],
        words: toWords(errorName, args as readonly unknown[]),
      }
    } catch {
      // Of another contract, or none of the errors that we know.
    }
  }
  if (!(reverted instanceof ContractFunctionRevertedError)) {
    return answer === null ? null : { name: null, args: [], words: error.details }
  }
  return { name: null, args: [], words: reverted.reason ?? reverted.shortMessage }
}

const toWords = (name: string, args: readonly unknown[]) => `${name}(${args.map(String).join(', ')})`

/** What the contract answered: nodes put it into the error's data, or into a member of those. */
function findAnswer(error: BaseError): Hex | null {
  let found: Hex | null = null
  error.walk((cause) => {
    const { data } = cause as { data?: unknown }
    const inner = typeof data === 'object' && data !== null ? (data as { data?: unknown; result?: unknown }) : {}
    for (const candidate of [data, inner.data, inner.result]) {
      if (isHex(candidate) && candidate.length >= 10) found ??= candidate
    }
    return false
  })
  return found
}
