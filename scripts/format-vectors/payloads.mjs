import { concat } from 'viem/utils'
import { records } from './records.mjs'
import { gzip, hexOf, stored } from './rules.mjs'

const least = records[0].line
const one = `${least}\n`
const two = `${least}\n${records[5].line}\n`
// Made by GNU gzip 1.12 with -n9, and by Python's zlib at level 6.
const GNU =
  '0x1f8b0800000000000203ab564acccd2fcd2b51b25232343230d1333550d2514a2e2d2a4acd4bae040aba3b05000552124b52811c230323135d03235d234ba898536271663150a220b132371568888e52516a1a901f10a66b08e4149724a683f4a55614a4e6a564969416a52ad5725523acd43526689bb1ae812161db8c70da0600f7f03acfe1000000'
const PYTHON =
  '0x1f8b08000000000000032d8c3b0a803010057b8fb1b591b868a1a58dad95fd1257b148947cc020dedd152c671ef36e207b2417a1871a7553b51a4a30c97b76268b1c8749c44291055063a3342aec7e3750d8830c2765cb725282e755789a552d10226d5fc7d7c96ed963f20c4ff102a3179fb773000000'
export const payloads = [
  { name: 'nothing: a nil return', payload: '0x', lines: [] },
  { name: 'one line, stored', payload: gzip(one), lines: [least] },
  { name: 'two lines, stored', payload: gzip(two), lines: [least, records[5].line] },
  {
    name: 'two lines, compressed by GNU gzip',
    payload: GNU,
    lines: [
      least,
      '{"amount":"-3","currency":"GBP","date":"2024-03-01","dateBasis":"payment","ref":"PV-2","stage":"expenditure"}',
    ],
  },
  { name: 'one line, compressed by zlib', payload: PYTHON, lines: [least] },
  {
    name: 'two deflate blocks',
    payload: gzip(one, {
      deflated: [...stored(Buffer.from(one.slice(0, 9))).with(0, 0), ...stored(Buffer.from(one.slice(9)))],
    }),
    lines: [least],
  },
  {
    name: 'a time in the header',
    payload: gzip(one, { header: [0x1f, 0x8b, 8, 0, 1, 0, 0, 0, 0, 255] }),
    code: 'gzip-header',
  },
  {
    name: 'a file name',
    payload: gzip(one, { header: [0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 255, 0x61, 0] }),
    code: 'gzip-header',
  },
  {
    name: 'a comment',
    payload: gzip(one, { header: [0x1f, 0x8b, 8, 16, 0, 0, 0, 0, 0, 255, 0x61, 0] }),
    code: 'gzip-header',
  },
  {
    name: 'an extra field',
    payload: gzip(one, { header: [0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255, 0, 0] }),
    code: 'gzip-header',
  },
  {
    name: 'the text flag',
    payload: gzip(one, { header: [0x1f, 0x8b, 8, 1, 0, 0, 0, 0, 0, 255] }),
    code: 'gzip-header',
  },
  {
    name: 'another method',
    payload: gzip(one, { header: [0x1f, 0x8b, 7, 0, 0, 0, 0, 0, 0, 255] }),
    code: 'gzip-header',
  },
  { name: 'no gzip at all', payload: hexOf(Buffer.from(one)), code: 'gzip-header' },
  { name: 'a header alone', payload: '0x1f8b08000000000000ff', code: 'gzip-header' },
  { name: 'a zero byte after the trailer', payload: gzip(one, { after: [0] }) },
  { name: 'a second member', payload: concat([gzip(one), gzip(one)]) },
  { name: 'an empty second member', payload: concat([gzip(one), gzip('')]) },
  {
    name: 'bytes between the stream and the trailer',
    payload: gzip(one, { deflated: [...stored(Buffer.from(one)), 0xff] }),
    code: 'deflate-invalid',
  },
  {
    name: 'a stream cut short',
    payload: gzip(one, { deflated: stored(Buffer.from(one)).slice(0, -1) }),
    code: 'deflate-invalid',
  },
  {
    name: 'a stream without a last block',
    payload: gzip(one, { deflated: stored(Buffer.from(one)).with(0, 0) }),
    code: 'deflate-invalid',
  },
  { name: 'a block of no known type', payload: gzip(one, { deflated: [7] }), code: 'deflate-invalid' },
  { name: 'a wrong checksum', payload: gzip(one, { crc: 0 }), code: 'gzip-checksum' },
  { name: 'a length too small', payload: gzip(one, { length: one.length - 1 }), code: 'gzip-length' },
  { name: 'a length too great', payload: gzip(one, { length: one.length + 1 }), code: 'gzip-length' },
  {
    name: 'a stated length beyond 4 MiB',
    payload: gzip(one, { length: 4 * 1024 * 1024 + 1 }),
    code: 'inflated-too-long',
  },
  { name: 'a member that holds nothing', payload: gzip(''), code: 'no-records' },
  { name: 'no newline at the end', payload: gzip(least), code: 'last-line-unfinished' },
  { name: 'an empty line', payload: gzip(`${one}\n${one}`), code: 'line-empty' },
  { name: 'one empty line only', payload: gzip('\n'), code: 'line-empty' },
].map(({ lines, code, ...vector }) =>
  lines ? { ...vector, accepted: true, lines } : { ...vector, accepted: false, ...(code && { code }) },
)
