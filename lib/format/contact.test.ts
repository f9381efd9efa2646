import { expect, test } from 'vitest'
import { toContact, toMailHref } from './contact'

test.each([
  ['accounts@health.example', { kind: 'mail', address: 'accounts@health.example' }],
  [' mailto:Open.Data+1@norhaven.example ', { kind: 'mail', address: 'Open.Data+1@norhaven.example' }],
  [
    'https://health.example/ask?a=1',
    { kind: 'page', href: 'https://health.example/ask?a=1', text: 'https://health.example/ask?a=1' },
  ],
])('reads %s', (text, contact) => {
  expect(toContact(text)).toEqual(contact)
})

test.each([
  'javascript:alert(1)',
  'http://health.example/ask',
  'https://user:secret@health.example/',
  'one@a.example, two@b.example',
  'one@a.example?bcc=all@b.example',
  'one@localhost',
  'one@a..example',
  '"quoted name"@a.example',
  `${'a'.repeat(250)}@b.example`,
  'Telephone 01632 960001',
])('makes no link of %s', (text) => {
  expect(toContact(text)).toEqual({ kind: 'words', text })
})

test('fills in a letter so that nothing in it can add a receiver or end a line', () => {
  const href = toMailHref({
    address: 'a+b&c@health.example',
    subject: 'Record 1?bcc=x@y.example',
    body: 'Two\nlines & “marks” 100%',
  })
  expect(href).toBe(
    'mailto:a%2Bb%26c@health.example?subject=Record%201%3Fbcc%3Dx%40y.example&body=Two%0D%0Alines%20%26%20%E2%80%9Cmarks%E2%80%9D%20100%25',
  )
  const url = new URL(href)
  expect([...url.searchParams.keys()]).toEqual(['subject', 'body'])
})
