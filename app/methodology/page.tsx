import type { Metadata } from 'next'
import { languageAlternates } from '@/components/language/language-alternates'
import { readLanguage, useLanguage } from '@/components/language/use-language'
import { PlainFrame } from '@/components/layout/plain-frame'
import { CheckExplained } from '@/components/methodology/check-explained'
import { HowItWorks } from '@/components/methodology/how-it-works'
import { WordsExplained } from '@/components/methodology/words-explained'

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = (await readLanguage()).words.methodology
  return { title, description, alternates: await languageAlternates('/methodology') }
}

export default function MethodologyPage() {
  const { methodology } = useLanguage().words
  return (
    <PlainFrame>
      <h1>{methodology.title}</h1>
      <HowItWorks />
      <CheckExplained />
      <WordsExplained />
    </PlainFrame>
  )
}
