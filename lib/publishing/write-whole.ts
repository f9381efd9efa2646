import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Writes a file whole or not at all, and returns when file and folder are on disk: what is signed afterwards can count on it.
 *
 * Only this user can read it, and the folders that are made for it. With `isNew` an existing file is left as it is.
 * Shape: whether it was written. Errors: those of the file system.
 */
export function writeWhole({ path, text, isNew = false }: WriteWholeParameters): boolean {
  makeFolder(dirname(path))
  const temporary = `${path}.${process.pid}.new`
  try {
    writeFileSync(temporary, text, { mode: 0o600, flush: true })
    // A link is never made over what somebody else has written meanwhile; a rename is.
    if (isNew) linkSync(temporary, path)
    else renameSync(temporary, path)
  } catch (error) {
    if (isNew && (error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(temporary, { force: true })
  }
  flushFolder(dirname(path))
  return true
}

export type WriteWholeParameters = { readonly path: string; readonly text: string; readonly isNew?: boolean }

/** Gives a file another name in its folder, for good. Errors: those of the file system. */
export function renameWhole({ from, to }: { readonly from: string; readonly to: string }): void {
  renameSync(from, to)
  flushFolder(dirname(to))
}

/** A new folder is on disk only when the folders above it are. */
function makeFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (first === undefined) return
  const above = dirname(resolve(first))
  for (let at = resolve(folder); at.length >= above.length; at = dirname(at)) {
    flushFolder(at)
    if (at === above) return
  }
}

/** A name is on disk only when its folder is. Windows has no such call. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
