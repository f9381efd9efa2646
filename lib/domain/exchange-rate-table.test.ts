import { describe, expect, test } from 'vitest'
import { parseExchangeRates } from './exchange-rate-table'

const HEADER = 'currency,per,date,rate,source'
const parse = (...lines: string[]) => parseExchangeRates([HEADER, ...lines].join('\n'))
const problemsOf = (text: string) => {
  const parsed = parseExchangeRates(text)
  return parsed.ok ? [] : parsed.problem
}

test('reads days, months and years, with quoted sources', () => {
  const text = `\uFEFF${HEADER}\r\nUSD,GBP,2024-03,1.2712,"Treasury, annual table"\r\n\r\nEUR,GBP,2023,1.15, "the ""mid"" rate"\r\nUSD,JPY,2024-02-29,0.0066,Bank\r\n`
  expect(parseExchangeRates(text)).toEqual({
    ok: true,
    value: {
      rates: [
        { currency: 'USD', per: 'GBP', date: '2024-03', rate: '1.2712', source: 'Treasury, annual table' },
        { currency: 'EUR', per: 'GBP', date: '2023', rate: '1.15', source: 'the "mid" rate' },
        { currency: 'USD', per: 'JPY', date: '2024-02-29', rate: '0.0066', source: 'Bank' },
      ],
      currencies: ['EUR', 'USD'],
    },
  })
})

describe('refuses, with the line and how to mend it', () => {
  test.each([
    ['USD,GBP,2024-03,0,Bank', 'rate is "0".', 'above zero'],
    ['USD,GBP,2024-03,0.000,Bank', 'rate is "0.000".', 'above zero'],
    ['USD,GBP,2024-03,-1.2,Bank', 'rate is "-1.2".', 'above zero'],
    ['USD,GBP,2024-03,,Bank', 'rate is "".', 'leave the line out'],
    ['USD,GBP,2024-03,"1,27",Bank', 'rate is "1,27".', 'a point'],
    ['USD,GBP,2024-03,1e3,Bank', 'rate is "1e3".', 'in digits'],
    ['USD,GBP,2024-03,NaN,Bank', 'rate is "NaN".', 'in digits'],
    ['USD,GBP,2024-03,01.2,Bank', 'rate is "01.2".', 'in digits'],
    ['USD,GBP,2024-03,1.2712,', 'There is no source.', 'who stated'],
    ['USD,GBP,2024-03,1.2712,a\u202Eb', 'source is partly invisible.', 'visible'],
    [`USD,GBP,2024-03,1.2712,${'x'.repeat(201)}`, 'source is too long.', '200'],
    ['usd,GBP,2024-03,1.2712,Bank', 'currency is "usd".', 'capital letters'],
    ['USD,£,2024-03,1.2712,Bank', 'per is "£".', 'capital letters'],
    ['USD,USD,2024-03,1,Bank', 'currency and per are both USD.', 'Leave the line out'],
    ['USD,GBP,2024-13,1.2,Bank', 'date is "2024-13".', 'that exists'],
    ['USD,GBP,2023-02-29,1.2,Bank', 'date is "2023-02-29".', 'that exists'],
    ['USD,GBP,29/02/2024,1.2,Bank', 'date is "29/02/2024".', 'that exists'],
    ['USD,GBP,0000,1.2,Bank', 'date is "0000".', 'that exists'],
    ['USD,GBP,2024-03,1.2', 'There are 4 cells where 5 belong.', HEADER],
    ['USD,GBP,2024-03,1.2,Bank, of England', 'There are 6 cells where 5 belong.', 'quotation marks'],
    ['USD,GBP,2024-03,1.2,"Bank', 'A quotation mark is opened and not closed.', 'same line'],
  ])('%s', (line, problem, mend) => {
    const problems = problemsOf([HEADER, 'EUR,GBP,2024-03,1.15,Bank', line].join('\n'))
    expect(problems).toEqual([{ line: 3, problem, mend: expect.stringContaining(mend) }])
  })

  test('a rate for a month that has one, whichever way it is written', () => {
    expect(problemsOf(`${HEADER}\nUSD,GBP,2024-03,1.2,A\nUSD,GBP,2024-03-28,1.3,B\nUSD,GBP,2024,1.4,C`)).toEqual([
      expect.objectContaining({ line: 3, problem: '2024-03-28 has a rate of USD per GBP already, on line 2.' }),
      expect.objectContaining({ line: 4, problem: '2024 has a rate of USD per GBP already, on line 2.' }),
    ])
    expect(parse('USD,GBP,2024-03,1.2,A', 'EUR,GBP,2024-03,1.2,A', 'GBP,USD,2024-03,0.8,A').ok).toBe(true)
  })

  test('every problem of every line at once', () => {
    expect(problemsOf(`${HEADER}\nusd,gbp,x,y,\nUSD,GBP,2024-03,0,Bank`).map(({ line }) => line)).toEqual([
      2, 2, 2, 2, 2, 3,
    ])
  })

  test.each([
    ['', 0, 'The file is empty.'],
    ['\n \n', 0, 'The file is empty.'],
    [HEADER, 0, 'The file holds no rate.'],
    ['currency;per;date;rate;source\nUSD;GBP;2024;1.2;Bank', 1, 'The columns are separated by ";".'],
    ['per,currency,date,rate,source', 1, 'The first line is "per,currency,date,rate,source".'],
    ['\nUSD,GBP,2024,1.2,Bank', 2, 'The first line is "USD,GBP,2024,1.2,Bank".'],
  ])('a file that is not such a table: %j', (text, line, problem) => {
    expect(problemsOf(text)).toEqual([expect.objectContaining({ line, problem })])
  })
})
