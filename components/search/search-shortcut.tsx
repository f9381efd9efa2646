'use client'

import { useEffect } from 'react'
import { keepFocusWithin } from './sheets'

/**
 * `/` and Ctrl-K or ⌘K go to the search box of the page; on a phone's width they open the sheet that holds it. Whatever sheet is open, nothing
 * beneath it can be reached.
 */
export function SearchShortcut({ sheet }: { readonly sheet: string }) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isWriting(event.target)
      const isK =
        event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
      if (!isSlash && !isK) return
      event.preventDefault()
      openSearch(sheet)
    }
    const onToggle = ({ target }: Event) => {
      if (target instanceof HTMLElement && target.popover !== null) keepFocusWithin(target)
    }
    const until = new AbortController()
    document.addEventListener('keydown', onKeyDown, { signal: until.signal })
    // Does not bubble.
    document.addEventListener('toggle', onToggle, { capture: true, signal: until.signal })
    return () => until.abort()
  }, [sheet])
  return null
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}

function openSearch(sheet: string): void {
  const fields = [...document.querySelectorAll<HTMLInputElement>('[data-search-field]')]
  const isShown = (field: HTMLInputElement) => field.getClientRects().length > 0
  // The page's own box, where it has one, comes after the header's.
  if (!fields.some(isShown)) document.getElementById(sheet)?.showPopover?.()
  const field = fields.findLast(isShown)
  field?.focus()
  field?.select()
}
