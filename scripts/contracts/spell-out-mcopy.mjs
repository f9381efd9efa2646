/**
 * The same copy without the instruction, exact in length, also where source and target overlap: words from the start when
 * it moves down or stays, words from the end when it moves up, and of the last word only the bytes that belong to the copy.
 */
const spellOut = ([to, from, length]) => `{
    let to_ := ${to}
    let from_ := ${from}
    let left_ := ${length}
    switch gt(to_, from_)
    case 0 {
        for {} gt(left_, 31) { left_ := sub(left_, 32) } {
            mstore(to_, mload(from_))
            to_ := add(to_, 32)
            from_ := add(from_, 32)
        }
    }
    default {
        for {} gt(left_, 31) {} {
            left_ := sub(left_, 32)
            mstore(add(to_, left_), mload(add(from_, left_)))
        }
    }
    if left_ {
        let kept_ := shr(shl(3, left_), not(0))
        mstore(to_, or(and(mload(from_), not(kept_)), and(mload(to_), kept_)))
    }
}`

/**
 * Solidity text in which every `mcopy(to, from, length)` of an assembly block is written as the loops that it stands for:
 * compilers refuse the instruction for networks that do not have it, even in functions that nobody calls.
 *
 * Comments stay as they are. Errors: Error where an `mcopy` is left that is not such a call.
 */
export function spellOutMcopy(text) {
  let written = ''
  let at = 0
  for (const { index } of text.matchAll(/\bmcopy\s*\(/g)) {
    if (isInComment(text, index)) continue
    const open = text.indexOf('(', index)
    const { parts, end } = splitArguments(text, open)
    if (parts.length !== 3) throw new Error(`This is no copy: ${text.slice(index, end)}`)
    written += text.slice(at, index) + spellOut(parts)
    at = end
  }
  written += text.slice(at)
  for (const { index } of written.matchAll(/\bmcopy\b/g)) {
    if (!isInComment(written, index)) throw new Error(`A copy is left: ${written.slice(index, index + 80)}`)
  }
  return written
}

/** What stands between the bracket at `open` and the one that closes it, parted at its own commas. */
function splitArguments(text, open) {
  const parts = ['']
  let depth = 1
  for (let at = open + 1; at < text.length; at += 1) {
    const letter = text[at]
    if (letter === '(') depth += 1
    if (letter === ')') depth -= 1
    if (depth === 0) return { parts: parts.map((part) => part.trim()), end: at + 1 }
    if (letter === ',' && depth === 1) parts.push('')
    else parts[parts.length - 1] += letter
  }
  throw new Error('A bracket is not closed.')
}

/** Whether the place lies in a comment, of a line or of several. */
function isInComment(text, index) {
  const line = text.slice(text.lastIndexOf('\n', index) + 1, index)
  return line.includes('//') || text.lastIndexOf('/*', index) > text.lastIndexOf('*/', index)
}
