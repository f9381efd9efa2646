import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import solc from 'solc'
import type { Abi, AbiFunction, Hex } from 'viem'
import { decodeFunctionResult, encodeFunctionData, getAbiItem } from 'viem/utils'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const SOURCE = 'contracts/test/base/ReferenceHashes.sol'
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
    const readImport = (path: string) => {
      const found = [join(ROOT, path), join(ROOT, 'node_modules', path)].find((file) => existsSync(file))
      return found === undefined ? { error: `${path} is not there.` } : { contents: readFileSync(found, 'utf8') }
    }
    const input = {
      language: 'Solidity',
      sources: { [SOURCE]: { content: readFileSync(join(ROOT, SOURCE), 'utf8') } },
      settings: { outputSelection: { [SOURCE]: { ReferenceHashes: ['abi', 'evm.deployedBytecode.object'] } } },
    }
    const answer = JSON.parse(solc.compile(JSON.stringify(input), { import: readImport })) as {
      errors?: { severity: string; formattedMessage: string }[]
      contracts: Record<string, Record<string, { abi: Abi; evm: { deployedBytecode: { object: string } } }>>
    }
    const refused = answer.errors?.find(({ severity }) => severity === 'error')
    if (refused) throw new Error(refused.formattedMessage)
    const { abi, evm } = answer.contracts[SOURCE]!.ReferenceHashes!
    return new ReferenceHashes(abi, `0x${evm.deployedBytecode.object}`, request)
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
