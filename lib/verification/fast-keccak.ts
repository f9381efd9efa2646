import type { Keccak256 } from '../record-format/keccak'
import { createKeccakWasm } from '../record-format/keccak-wasm'
import { keccak256 } from './bytes'

let chosen: Keccak256 | null = null

/** Keccak-256 for payloads and leaves: in WebAssembly, some twenty times as fast, where the page may run it; else in JavaScript. */
export const fastKeccak: Keccak256 = (bytes) => {
  chosen ??= chooseKeccak()
  return chosen(bytes)
}

function chooseKeccak(): Keccak256 {
  try {
    return createKeccakWasm()
  } catch {
    // A content security policy of whoever hosts the check may forbid it.
    return keccak256
  }
}

/** Lets the page draw and answer its reader before the next piece of work. */
export const giveWay = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))
