import type { NextConfig } from 'next'

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  // Types are checked by `npm test`, once, with the whole project's settings.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['@duckdb/node-api'],
}

export default config
