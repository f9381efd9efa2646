import { expect, test } from 'vitest'
import { PostList } from './post-list'
import { createRandom } from './testing/random-ledger'

test('posts come by word, then by entry, each once with all its fields', () => {
  const random = createRandom(7)
  const posts = new PostList()
  const said = new Map<string, [token: number, entry: number, fields: number]>()
  for (let entry = 0; entry < 500; entry++) {
    posts.startEntry()
    for (let word = random(12); word > 0; word--) {
      const token = random(3) === 0 ? random(20) : random(2 ** 31)
      const field = 2 ** random(7)
      posts.add(token, entry, field)
      const known = said.get(`${token} ${entry}`)
      said.set(`${token} ${entry}`, [token, entry, (known?.[2] ?? 0) | field])
    }
  }
  const expected = [...said.values()].sort((one, other) => one[0] - other[0] || one[1] - other[1])

  const { tokens, entries, fields } = posts.sorted()
  expect([...tokens]).toEqual(expected.map(([token]) => token))
  expect([...entries]).toEqual(expected.map(([, entry]) => entry))
  expect([...fields]).toEqual(expected.map(([, , field]) => field))
})

test('a step without words has no posts', () => {
  expect(new PostList().sorted().tokens).toHaveLength(0)
})
