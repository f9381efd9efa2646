/** The article, and what is written together with it: and, with, like, so, for. */
const ARTICLE = /^(?:[وبكف]?ال|لل)(?=..)/
const WITH_ARTICLE = ['ال', 'وال', 'بال', 'كال', 'فال', 'لل']
const ARABIC = /^\p{Script=Arabic}/u

/**
 * Other forms in which a folded word stands in texts, itself first: in Arabic the article is written together with the word, and who asks for
 * "health" means "the health" too.
 */
export function variantsOf(word: string): readonly string[] {
  if (!ARABIC.test(word)) return [word]
  const bare = word.replace(ARTICLE, '')
  return [...new Set([word, bare, ...WITH_ARTICLE.map((article) => article + bare)])]
}
