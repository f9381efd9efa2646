import { RichText, type RichTextProps } from './rich-text'
import { useLanguage } from './use-language'

/** A text of the interface with links, names or figures in it, in the language of the page. */
export function Say(props: Omit<RichTextProps, 'language'>) {
  return <RichText {...props} language={useLanguage().language} />
}
