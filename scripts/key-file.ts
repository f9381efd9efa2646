import { readFileSync, statSync } from 'node:fs'
import type { LocalAccount } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { UsageError } from './commands/file-options'

const KEY = /^(?:0x)?([0-9a-f]{64})$/i

/** The account of a private key in a file that only its owner can read. Errors: UsageError, which never repeats the key. */
export function readKeyFile(path: string): LocalAccount {
  if (KEY.test(path))
    throw new UsageError('A key was given where the name of its file belongs: others may have seen it.')
  let text: string
  try {
    if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0)
      throw new UsageError(`Others can read or write ${path}. Close it first: chmod 600 ${path}`)
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`The key file ${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
  return parseKey(text, path)
}

/** The account of a private key: 64 hexadecimal digits. `from` says where it stood. Errors: UsageError without the key. */
export function parseKey(text: string, from: string): LocalAccount {
  const [, digits] = KEY.exec(text.trim()) ?? []
  if (digits === undefined) throw new UsageError(`${from} does not hold a private key: 64 hexadecimal digits.`)
  try {
    return privateKeyToAccount(`0x${digits}`)
  } catch {
    throw new UsageError(`${from} holds 64 hexadecimal digits that are no private key.`)
  }
}
