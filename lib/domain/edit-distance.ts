/**
 * Slips of the hand between two words: letters put in, left out, taken for another, or two neighbours changed places (each counts one, and
 * no letter is touched twice). Stops early: anything above `most` is given as `most + 1`.
 */
export function countSlips(a: string, b: string, most: number): number {
  return count(a, b, most, false)
}

/** The same between what has been typed so far and the beginning of a word, however the word goes on. */
export function countSlipsOfBeginning(typed: string, word: string, most: number): number {
  return count(typed, word, most, true)
}

function count(a: string, b: string, most: number, asBeginning: boolean): number {
  const left = [...a]
  const right = asBeginning ? [...b].slice(0, left.length + most) : [...b]
  if (Math.abs(left.length - right.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let i = 1; i <= left.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1]
      let slips = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]
      if (swapped) slips = Math.min(slips, before[j - 2]! + 1)
      row.push(slips)
      least = Math.min(least, slips)
    }
    if (least > most) return most + 1
    before = last
    last = row
  }
  return Math.min(asBeginning ? Math.min(...last) : last[right.length]!, most + 1)
}
