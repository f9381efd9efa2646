import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** Size of the check as a browser loads it: what the page loads on its own, and the curve that a wallet's signature asks for. Run with `npx tsx bench/verifier-size.ts`. */
const root = fileURLToPath(new URL('..', import.meta.url))
const { outputFiles, metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['lib/verification/verify-record.ts'],
  bundle: true,
  minify: true,
  splitting: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  outdir: 'bench/out',
  alias: { '@': root },
  write: false,
  metafile: true,
})

let total = 0
for (const { path, contents } of outputFiles) {
  const gzipped = gzipSync(contents, { level: 9 }).length
  total += gzipped
  console.log(`${path.split('/').pop()}: ${contents.length} bytes, ${gzipped} gzipped`)
}
console.log(`in all: ${total} gzipped`)

const parts = new Map<string, number>()
for (const output of Object.values(metafile.outputs)) {
  for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path
    parts.set(name, (parts.get(name) ?? 0) + bytesInOutput)
  }
}
for (const [name, bytes] of [...parts].sort((a, b) => b[1] - a[1]).slice(0, 12))
  console.log(`  ${name}: ${bytes} minified`)
