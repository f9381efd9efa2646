/** The last resort, when even the frame of the pages fails: the browser holds these texts in every language. */
export const failure = {
  heading: 'This site could not be drawn',
  words: 'Something failed on this site. The ledger and what is on it are not affected.',
  again: 'Begin again',
  reference: 'Reference',
} as const
