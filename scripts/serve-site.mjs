// Serves the built site on the first free port from PORT on, and tells the parent which. Ends with the parent, however it ends.
import { createServer } from 'node:http'
import next from 'next'
import { root } from './setup.mjs'

const PORTS_TRIED = 100
const host = process.env.HOST || '127.0.0.1'
const wanted = Number(process.env.PORT || 3000)
const hasProxies = Number(process.env.TRUSTED_PROXIES || 0) > 0

process.on('disconnect', () => process.exit(1))
process.on('SIGTERM', () => process.exit(0))
// Ctrl-C reaches the whole group; the parent ends us in its order.
process.on('SIGINT', () => {})

// Next writes 127.0.0.1 as localhost in the addresses that the proxy rewrites: under any other name they would be another site's,
// and each such page fetched over the network.
const site = next({ dev: false, dir: root, hostname: 'localhost', port: wanted })
await site.prepare()
const handle = site.getRequestHandler()

const server = createServer((request, response) => {
  // Where no proxy stands before us, only the connection says who asks; what the reader wrote there counts for nothing.
  if (!hasProxies) request.headers['x-forwarded-for'] = request.socket.remoteAddress ?? ''
  void handle(request, response)
})

let port = wanted
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE' || port >= wanted + PORTS_TRIED) {
    console.error(`The site cannot listen on ${host}:${port}: ${error.message}`)
    process.exit(1)
  }
  port += 1
  server.listen(port, host)
})
server.on('listening', () => process.send?.({ port: server.address().port }))
server.listen(port, host)
