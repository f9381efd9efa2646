'use client'

import { useState } from 'react'

type CopyButtonProps = {
  /** Id of the element whose text is copied. */
  readonly of: string
  readonly texts: { readonly copy: string; readonly copied: string; readonly failed: string }
}

const STATES = { idle: 'copy', copied: 'copied', failed: 'failed' } as const

/** Copies a text that stands on the page. Without scripts it is not there, and the text can be selected. */
export function CopyButton({ of, texts }: CopyButtonProps) {
  const [state, setState] = useState<keyof typeof STATES>('idle')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(document.getElementById(of)?.textContent?.trim() ?? '')
      setState('copied')
    } catch {
      setState('failed')
    }
  }
  return (
    <span className="needs-scripts no-print">
      <button type="button" className="button button-quiet button-small" onClick={copy}>
        {texts.copy}
      </button>
      <span role="status" className="ms-3 text-sm text-muted">
        {state === 'idle' ? '' : texts[STATES[state]]}
      </span>
    </span>
  )
}
