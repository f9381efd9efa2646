import { spawnSync } from 'node:child_process'

/**
 * Network namespaces joined by a bridge that stands in a namespace of its own, so that nothing of it shows on the machine's
 * network. Each has its loopback and one cable to the bridge, which can be cut.
 */
export class NodeNetwork {
  readonly #hub: string
  readonly #members = new Map<string, { readonly namespace: string; readonly address: string }>()

  /** Errors: Error in the words of `ip`. */
  constructor(readonly name: string) {
    this.#hub = `${name}-hub`
    ip('netns', 'add', this.#hub)
    ip('-n', this.#hub, 'link', 'add', 'bridge', 'type', 'bridge')
    ip('-n', this.#hub, 'link', 'set', 'bridge', 'up')
  }

  /** A new namespace on the bridge; gives its address there. */
  add(member: string): { readonly namespace: string; readonly address: string } {
    const namespace = `${this.name}-${member}`
    const address = `10.83.0.${this.#members.size + 1}`
    ip('netns', 'add', namespace)
    this.#members.set(member, { namespace, address })
    ip('-n', this.#hub, 'link', 'add', member, 'type', 'veth', 'peer', 'name', 'cable', 'netns', namespace)
    ip('-n', namespace, 'address', 'add', `${address}/24`, 'dev', 'cable')
    for (const device of ['lo', 'cable']) ip('-n', namespace, 'link', 'set', device, 'up')
    ip('-n', this.#hub, 'link', 'set', member, 'master', 'bridge', 'up')
    return { namespace, address }
  }

  /** Of a member, on the bridge. */
  addressOf(member: string): string {
    return this.#members.get(member)!.address
  }

  /** Cuts the cable of a member, or mends it. */
  setConnected(member: string, connected: boolean): void {
    ip('-n', this.#hub, 'link', 'set', member, connected ? 'up' : 'down')
  }

  /** Whether a member reaches another by a packet there and back. */
  reaches(from: string, to: string): boolean {
    const { namespace } = this.#members.get(from)!
    const address = this.addressOf(to)
    // A connection to a port where nobody listens is refused at once by whoever can be reached.
    const script = `require('node:net').connect(9,'${address}').on('error',(e)=>process.exit(e.code==='ECONNREFUSED'?0:1));setTimeout(()=>process.exit(1),1500)`
    return spawnSync('ip', ['netns', 'exec', namespace, process.execPath, '-e', script]).status === 0
  }
}

/** Why no network namespaces can be made here; null where they can. */
export function namespacesMissing(): string | null {
  const probe = `counterfoil-probe-${process.pid}`
  const added = spawnSync('ip', ['netns', 'add', probe], { encoding: 'utf8' })
  if (added.error) return added.error.message
  if (added.status !== 0) return added.stderr.trim()
  const bridge = spawnSync('ip', ['-n', probe, 'link', 'add', 'bridge', 'type', 'bridge'], { encoding: 'utf8' })
  spawnSync('ip', ['netns', 'delete', probe])
  return bridge.status === 0 ? null : bridge.stderr.trim()
}

function ip(...words: string[]): void {
  const { status, stderr, error } = spawnSync('ip', words, { encoding: 'utf8' })
  if (error) throw error
  if (status !== 0) throw new Error(`ip ${words.join(' ')}: ${stderr.trim()}`)
}
