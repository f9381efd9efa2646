import { expect, test } from 'vitest'
import { createCodeList } from './code-list'
import { COFOG } from './cofog'
import { DAC_CATEGORIES } from './dac-categories'
import { DAC_PURPOSES } from './dac-purposes'
import { DAC_REGIONS } from './dac-regions'
import { parentSector, regionName, sectorName } from './sector-name'

test('names a purpose in the reader’s language, and in English where the list has none', () => {
  expect(sectorName('iati-sector-1', '14031', 'en')).toEqual({ text: 'Basic drinking water supply', language: 'en' })
  expect(sectorName('iati-sector-1', '14031', 'fr')).toEqual({
    text: 'Approvisionnement en eau potable – dispositifs de base',
    language: 'fr',
  })
  expect(sectorName('iati-sector-1', '14031', 'ar')).toEqual({ text: 'Basic drinking water supply', language: 'en' })
  expect(sectorName('iati-sector-2', '140', 'es')).toEqual({
    text: 'Abastecimiento de agua y saneamiento',
    language: 'es',
  })
  expect(sectorName('cofog', '07', 'ar')).toEqual({ text: 'الصحة', language: 'ar' })
})

test('knows no names of lists that it does not carry, and none of codes that a list does not have', () => {
  expect(sectorName('local:Service Area', '14031', 'en')).toBeNull()
  expect(sectorName('iati-sector-1', '99999999', 'en')).toBeNull()
})

test('finds the wider sector', () => {
  expect(parentSector({ scheme: 'iati-sector-1', code: '14031' })).toEqual({ scheme: 'iati-sector-2', code: '140' })
  expect(parentSector({ scheme: 'iati-sector-2', code: '140' })).toBeNull()
  expect(parentSector({ scheme: 'cofog', code: '07.4' })).toEqual({ scheme: 'cofog', code: '07' })
  expect(parentSector({ scheme: 'cofog', code: '07' })).toBeNull()
  expect(parentSector({ scheme: 'local:x', code: '07.4' })).toBeNull()
})

test('gives every purpose a category', () => {
  const orphans = createCodeList(DAC_PURPOSES)
    .codes()
    .filter((code) => parentSector({ scheme: 'iati-sector-1', code }) === null)
  expect(orphans).toEqual([])
})

test('names regions of aid', () => {
  expect(regionName('iati-region-1', '289', 'fr')).toEqual({ text: 'Sud du Sahara, régional', language: 'fr' })
  expect(regionName('nuts', '289', 'fr')).toBeNull()
})

test.each([
  ['purposes', DAC_PURPOSES, 326],
  ['categories', DAC_CATEGORIES, 44],
  ['functions of government', COFOG, 79],
  ['regions', DAC_REGIONS, 26],
])('has each of the %s once, with a name', (_, lines, count) => {
  const list = createCodeList(lines)
  const rows = lines.trim().split('\n')
  expect([rows.length, list.codes().length]).toEqual([count, count])
  expect(list.codes().filter((code) => !list.nameOf(code, 'en')?.text)).toEqual([])
})
