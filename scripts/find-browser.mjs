import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { root } from './setup.mjs'

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Path of a Chromium, installed if that is possible: the system's, Debian's package, or Playwright's own; else null. */
export function findBrowser() {
  const found = process.env.CHROMIUM ?? SYSTEM.find(existsSync) ?? playwrightBrowser()
  if (found) return found

  console.log('No Chromium on this machine; installing one …')
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-core', 'fonts-noto-cjk'], { stdio: 'ignore' })
    const installed = SYSTEM.find(existsSync)
    if (installed) return installed
  }
  spawnSync(process.execPath, [`${root}node_modules/@playwright/test/cli.js`, 'install', 'chromium'], {
    stdio: 'inherit',
  })
  return playwrightBrowser()
}

function playwrightBrowser() {
  const script = "import('@playwright/test').then(({ chromium }) => console.log(chromium.executablePath()))"
  const { stdout } = spawnSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' })
  const path = stdout?.trim()
  return path && existsSync(path) ? path : null
}
