/**
 * Loaded into a node's process before the client. Lets the campaign talk to a node whose network it does not share: each
 * connection to a socket in the file system is passed on to a port of the node's own loopback.
 */
import { connect, createServer } from 'node:net'

for (const [path, port] of JSON.parse(process.env.SEVERAL_NODES_RELAYS)) {
  const server = createServer((outer) => {
    const inner = connect(port, '127.0.0.1')
    outer.pipe(inner).pipe(outer)
    outer.on('error', () => inner.destroy())
    inner.on('error', () => outer.destroy())
  })
  server.listen(path)
}
