import type { Hex } from 'viem'

/**
 * The deterministic deployment proxy: a contract of 69 bytes, at the same address on most networks, that anyone may call with
 * salt ‖ creation code. It creates with CREATE2, so that the new address depends on these alone, and on nobody's account.
 * Source: github.com/Arachnid/deterministic-deployment-proxy.
 */
export const DETERMINISTIC_PROXY: Hex = '0x4e59b44847b379578588920cA78FbF26c0B4956C'

/** All of its code. */
export const DETERMINISTIC_PROXY_CODE: Hex =
  '0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3'

/**
 * The transaction that makes it, the same for every network: its signature was chosen and not made with a key, so nobody can
 * sign another one, and the sender that follows from it is nobody's. It names no chain (it is older than EIP-155), and its
 * price and gas are fixed.
 */
export const DETERMINISTIC_PROXY_TRANSACTION: Hex = `0xf8a58085174876e800830186a08080b853604580600e600039806000f350fe${DETERMINISTIC_PROXY_CODE.slice(2)}1ba0${'22'.repeat(32)}a0${'22'.repeat(32)}`

/** Who sends that transaction, once somebody has given it the price. */
export const DETERMINISTIC_PROXY_SENDER: Hex = '0x3fAB184622Dc19b6109349B94811493BF2a45362'

/** In wei: 100,000 gas at 100 gwei. What is not used stays with the sender, for ever. */
export const DETERMINISTIC_PROXY_PRICE = 100_000n * 100_000_000_000n
