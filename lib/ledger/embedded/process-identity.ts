import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A process that cannot be mistaken for a later one with the same number. */
export type ProcessIdentity = { readonly pid: number; readonly startedAt: string }

/**
 * What the system says about when process `pid` started; null where there is no such process.
 * Linux: boot id and start tick. Elsewhere what `ps` prints, and 'unknown' where there is no `ps`.
 */
export function readProcessStart(pid: number): string | null {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return null
  }
  if (process.platform === 'linux') {
    try {
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      // The name, in parentheses, may hold anything: fields are counted from after its end. Source: proc(5), fields 3 and 22.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      if (fields[0] === 'Z' || fields[0] === 'X') return null
      return `${boot}:${fields[19]}`
    } catch {
      return null
    }
  }
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null
  } catch {
    return 'unknown'
  }
}

export const identifyThisProcess = (): ProcessIdentity => ({
  pid: process.pid,
  startedAt: readProcessStart(process.pid) ?? 'unknown',
})

export const isAlive = (identity: ProcessIdentity): boolean => readProcessStart(identity.pid) === identity.startedAt
