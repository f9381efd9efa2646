/** A thing of schema.org, as objects that JSON can write. */
export type Thing = { readonly [property: string]: unknown }

/** Structured data for machines that read pages. Whatever the ledger's texts hold, nothing in them can end the element. */
export function JsonLd({ thing }: { readonly thing: Thing }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON whose "<" are written as escapes
      dangerouslySetInnerHTML={{ __html: toScriptJson({ '@context': 'https://schema.org', ...thing }) }}
    />
  )
}

/** JSON that can stand within a script element: no "<", and no line separators that older readers stumble over. */
export const toScriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
