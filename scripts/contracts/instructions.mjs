/** Instructions by which code could change, call others in its own name, or make new contracts. */
const FORBIDDEN = new Map([
  [0xf0, 'CREATE'],
  [0xf2, 'CALLCODE'],
  [0xf4, 'DELEGATECALL'],
  [0xf5, 'CREATE2'],
  [0xff, 'SELFDESTRUCT'],
])

/** Versions of the EVM, oldest first, with the instructions that each brought; those before Istanbul stand in one list. */
const BROUGHT = [
  ['istanbul', range(0x00, 0x0b), range(0x10, 0x1d), [0x20], range(0x30, 0x47), range(0x50, 0x5b), range(0x60, 0xa4)],
  ['berlin'],
  ['london', [0x48]], // BASEFEE
  ['shanghai', [0x5f]], // PUSH0
  ['cancun', [0x49, 0x4a, 0x5c, 0x5d, 0x5e]], // BLOBHASH, BLOBBASEFEE, TLOAD, TSTORE, MCOPY
  ['prague'],
  ['osaka', [0x1e]], // CLZ
]
const CALLS = [0xf0, 0xf1, 0xf2, 0xf3, 0xf4, 0xf5, 0xfa, 0xfd, 0xfe, 0xff] // in all of them

function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** The instructions that a version of the EVM knows. */
function instructionsOf(evmVersion) {
  const at = BROUGHT.findIndex(([name]) => name === evmVersion)
  if (at === -1) throw new Error(`The instructions of the EVM version "${evmVersion}" are not listed here.`)
  return new Set([...BROUGHT.slice(0, at + 1).flatMap(([, ...lists]) => lists.flat()), ...CALLS])
}

/** The instructions of compiled code, in order. The source map has one entry an instruction; what follows those is data. */
function readInstructions({ object, sourceMap }) {
  const bytes = Buffer.from(object.slice(2), 'hex')
  const instructions = []
  let at = 0
  for (let left = sourceMap.split(';').length; left > 0; left -= 1) {
    const instruction = bytes[at]
    if (instruction === undefined) throw new Error('The source map is longer than the code.')
    instructions.push(instruction)
    at += instruction >= 0x60 && instruction <= 0x7f ? instruction - 0x5e : 1
  }
  return instructions
}

/** Names of the forbidden instructions in deployed code. */
export function findForbiddenInstructions(deployedBytecode) {
  const found = readInstructions(deployedBytecode).flatMap((instruction) => FORBIDDEN.get(instruction) ?? [])
  return [...new Set(found)]
}

/** Instructions, in hex, that the EVM version does not know, in code as forge's artifact gives it: of construction or deployed. */
export function findNewerInstructions(bytecode, evmVersion) {
  const known = instructionsOf(evmVersion)
  const unknown = readInstructions(bytecode).filter((instruction) => !known.has(instruction))
  return [...new Set(unknown)].map((instruction) => `0x${instruction.toString(16).padStart(2, '0')}`)
}
