/** The search box, suggestions, questions and their answers. */
export const search = {
  label: 'Search for a firm, a place, an agency or a purpose, or ask a question',
  placeholder: 'Firm, place, purpose or question',
  submit: 'Search',
  open: 'Search',
  close: 'Close',
  help: 'What can be typed here',
  suggestions: 'Suggestions',
  suggestionCount: { zero: 'No suggestions', one: '{count} suggestion', other: '{count} suggestions' },
  kinds: {
    agency: 'Agencies',
    payee: 'Payees',
    activity: 'Programmes and activities',
    sector: 'Sectors',
    place: 'Places',
    word: 'Words of descriptions',
  },
} as const
