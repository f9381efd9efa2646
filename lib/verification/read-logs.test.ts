import { afterAll, beforeAll, expect, test } from 'vitest'
import { ALL_AGREE, outcomesOf, shownOf, startTestWorld, type TestWorld } from './testing/test-world'

let world: TestWorld
beforeAll(async () => {
  world = await startTestWorld()
})
afterAll(() => world?.end())

test.each(['moh-1-2', 'moh-2-3'])('checks %s against a node that looks at the first topic only', async (id) => {
  let surplus = 0
  world.liar.tell(async ({ method, params, result, ask }) => {
    if (method !== 'eth_getLogs') return result
    const [filter] = params
    const logs = await ask(method, [{ ...filter, topics: filter.topics?.slice(0, 1) }])
    surplus += logs.length - result.length
    return logs
  })
  const report = await world.check(id, shownOf(id === 'moh-1-2' ? 2 : 6), [world.lyingNode])
  expect(surplus).toBeGreaterThan(0)
  expect(outcomesOf(report)).toEqual(ALL_AGREE)
})
