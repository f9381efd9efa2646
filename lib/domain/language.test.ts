import { expect, test } from 'vitest'
import { splitLanguagePath, toLanguagePath } from './language'

test('finds the language that stands first in a path', () => {
  expect(splitLanguagePath('/fr/records')).toEqual({ language: 'fr', path: '/records' })
  expect(splitLanguagePath('/ar')).toEqual({ language: 'ar', path: '/' })
  expect(splitLanguagePath('/records/es')).toEqual({ language: 'en', path: '/records/es' })
  expect(splitLanguagePath('/de/records')).toEqual({ language: 'en', path: '/de/records' })
  expect(splitLanguagePath('/')).toEqual({ language: 'en', path: '/' })
})

test('puts the language first, and leaves other sites alone', () => {
  expect(toLanguagePath('fr', '/records?q=a')).toBe('/fr/records?q=a')
  expect(toLanguagePath('fr', '/')).toBe('/fr')
  expect(toLanguagePath('fr', '/?currency=USD')).toBe('/fr?currency=USD')
  expect(toLanguagePath('en', '/records')).toBe('/records')
  expect(toLanguagePath('fr', '#check')).toBe('#check')
  expect(toLanguagePath('fr', '//elsewhere.example')).toBe('//elsewhere.example')
})
