import { expect, test } from 'vitest'
import { toSafeHref } from './safe-link'

test('links https addresses', () => {
  expect(toSafeHref('https://example.org/a b')).toBe('https://example.org/a%20b')
})

test('links nothing else', () => {
  for (const address of [
    'http://example.org',
    'javascript:alert(1)',
    ' https://example.org',
    'https://bank@evil.example',
    'https://',
    'ftp://x',
  ]) {
    expect(toSafeHref(address)).toBeNull()
  }
})
