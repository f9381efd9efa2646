import { expect, test } from 'vitest'
import { killIndex } from './kill-index'

test('an index killed at random moments ends as one built from nothing, and has lost nothing final', async () => {
  const result = await killIndex({ kills: 5, seed: 20_261_121 })
  expect(result.lost).toEqual([])
  expect(result.digest).toBe(result.rebuiltDigest)
  expect(result.kills).toBe(5)
}, 180_000)
