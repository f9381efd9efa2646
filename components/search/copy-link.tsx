'use client'

import { useEffect, useState } from 'react'

type CopyLinkProps = {
  /** From the root of the site. */
  readonly href: string
  readonly words: { readonly copy: string; readonly copied: string; readonly byHand: string }
}

type State = 'ready' | 'copied' | 'by-hand'

/** Puts the address of what is on screen on the clipboard; where the browser does not let it, shows it, selected. */
export function CopyLink({ href, words }: CopyLinkProps) {
  const [state, setState] = useState<State>('ready')
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address has not been copied yet
  useEffect(() => setState('ready'), [href])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(new URL(href, location.origin).href)
      setState('copied')
    } catch {
      setState('by-hand')
    }
  }
  return (
    <span className="copy-link needs-script">
      <button type="button" className="link-button" onClick={copy}>
        {words.copy}
      </button>
      <span role="status">{state === 'copied' && words.copied}</span>
      {state === 'by-hand' && (
        <input
          className="field"
          readOnly
          aria-label={words.byHand}
          value={new URL(href, location.origin).href}
          ref={(field) => field?.select()}
        />
      )}
    </span>
  )
}
