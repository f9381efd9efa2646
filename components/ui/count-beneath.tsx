import { useLanguage } from '@/components/language/use-language'

/** How many records, beneath the name of a row, where a phone has no room for a column of its own. */
export function CountBeneath({ count }: { readonly count: number }) {
  const { words, say } = useLanguage()
  return <span className="count-beneath">{say(words.ui.recordCount, { count })}</span>
}
