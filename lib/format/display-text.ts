const CONTROL_PICTURES = 0x2400
const DELETE_PICTURE = '\u2421'

/**
 * Published text made safe to look at: what cannot be seen is either shown or becomes a space, and nothing is dropped silently.
 *
 * Line breaks and tabs become one space. Other control characters become their picture (U+0000 is shown as "␀"). Characters
 * that turn the direction of writing, and invisible ones that let two names look the same, are written out as [U+202E].
 * Joiners (U+200C, U+200D) stay: Persian, Indic scripts and emoji are misspelt without them.
 */
export function toDisplayText(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u001f]/g, (character) => String.fromCharCode(CONTROL_PICTURES + character.charCodeAt(0)))
    .replace(/\u007f/g, DELETE_PICTURE)
    .replace(
      /[\u0080-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu,
      (character) => `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`,
    )
}
