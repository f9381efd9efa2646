import { expect, test } from 'vitest'
import { PostList } from './post-list'
import { createRandom } from './testing/random-ledger'

test('posts come by word, then by entry, each once', () => {
  const random = createRandom(7)
  const posts = new PostList()
  const said = new Set<string>()
  const pairs: [token: number, entry: number][] = []
  for (let entry = 0; entry < 500; entry++) {
    posts.startEntry()
    for (let word = random(12); word > 0; word--) {
      const token = random(3) === 0 ? random(20) : random(2 ** 31)
      posts.add(token, entry)
      if (said.has(`${token} ${entry}`)) continue
      said.add(`${token} ${entry}`)
      pairs.push([token, entry])
    }
  }
  pairs.sort(([token, entry], [otherToken, otherEntry]) => token - otherToken || entry - otherEntry)

  const { tokens, entries } = posts.sorted()
  expect([...tokens]).toEqual(pairs.map(([token]) => token))
  expect([...entries]).toEqual(pairs.map(([, entry]) => entry))
})

test('a step without words has no posts', () => {
  expect(new PostList().sorted().tokens).toHaveLength(0)
})
