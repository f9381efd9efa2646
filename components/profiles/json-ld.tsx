/** What a page is about, for machines that read schema.org. Data, not a script: nothing of it runs. */
export type JsonLdObject = { readonly '@type': string; readonly [property: string]: unknown }

/** `<` is written as an escape, so that no published text can end the element; absent properties are left out. */
export function JsonLd({ data }: { readonly data: JsonLdObject }) {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c')
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON whose only dangerous character is escaped
      dangerouslySetInnerHTML={{ __html: text }}
    />
  )
}
