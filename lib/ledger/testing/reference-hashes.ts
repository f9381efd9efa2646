import type { Abi, AbiFunction, Hex } from 'viem'
import { decodeFunctionResult, encodeFunctionData, getAbiItem } from 'viem/utils'
import { compileContracts } from './compile-contracts'

/** Where the code is put for the length of a call: any address will do. */
const PLACE = '0x00000000000000000000000000000000000c0de0'

/** The ledger's hashes in Solidity, written from their definitions; asks a node to run them without deploying anything. */
export class ReferenceHashes {
  private constructor(
    private readonly abi: Abi,
    private readonly code: Hex,
    private readonly request: (method: string, params: readonly unknown[]) => Promise<unknown>,
  ) {}

  /** Compiles the contract; throws with the compiler's words where it refuses. */
  static compile(request: (method: string, params: readonly unknown[]) => Promise<unknown>): ReferenceHashes {
    const { abi, runtimeCode } = compileContracts('contracts/test/base/ReferenceHashes.sol').ReferenceHashes!
    return new ReferenceHashes(abi, runtimeCode, request)
  }

  /** What a function of the contract gives for a list of cases: for each of its return values an array, one item a case. */
  async ask(functionName: string, cases: readonly unknown[]): Promise<readonly (readonly unknown[])[]> {
    const data = encodeFunctionData({ abi: this.abi, functionName, args: [cases] })
    const call = { to: PLACE, data, gas: '0x3938700' } // 60,000,000: a block's
    const answer = (await this.request('eth_call', [call, 'latest', { [PLACE]: { code: this.code } }])) as Hex
    const values = decodeFunctionResult({ abi: this.abi, functionName, data: answer }) as readonly unknown[][]
    const { outputs } = getAbiItem({ abi: this.abi, name: functionName }) as AbiFunction
    return outputs.length === 1 ? [values] : values
  }
}
