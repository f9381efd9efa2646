import { spawn } from 'node:child_process'
import { once } from 'node:events'

// Waits until its input ends, which it does however this process ends.
const SCRIPT = `
trap '' INT TERM HUP
cat >/dev/null
for namespace in $(ip netns list 2>/dev/null | cut -d ' ' -f 1); do
  case "$namespace" in
    "$1"-*)
      for pid in $(ip netns pids "$namespace"); do kill -9 "$pid"; done
      ip netns delete "$namespace" ;;
  esac
done
rm -rf "$2"`

/**
 * Has a process of its own clear up after this one: end whatever runs in the namespaces `network`-…, delete them, and remove
 * `folder`. It does so also when this process is killed. The function that is given does it now, and waits for it.
 */
export function clearUpAtTheEnd({
  network,
  folder,
}: {
  readonly network: string
  readonly folder: string
}): () => Promise<void> {
  const child = spawn('sh', ['-c', SCRIPT, 'clear-up', network, folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  child.unref()
  return async () => {
    const ended = once(child, 'exit')
    child.ref()
    child.stdin.end()
    await ended
  }
}
