/** Elements that a phone lays over the page as popovers; on a desk they stand in it, and are never open. */

/** Closes the sheet that `element` is in, if it is in one. */
export function closeSheet(element: HTMLElement | null): void {
  const sheet = element?.closest<HTMLElement>('[popover]')
  if (sheet && isOpen(sheet)) sheet.hidePopover()
}

const isOpen = (sheet: HTMLElement): boolean => sheet.matches(':popover-open')

/** A sheet that covers the page is all that can be reached while it is open; where it has a search field, that is what it was opened for. */
export function keepFocusWithin(sheet: HTMLElement): void {
  const open = isOpen(sheet)
  for (let inner: Element = sheet; inner !== document.body && inner.parentElement; inner = inner.parentElement) {
    for (const beside of inner.parentElement.children) {
      if (beside !== inner && beside instanceof HTMLElement) beside.inert = open
    }
  }
  if (open) sheet.querySelector<HTMLElement>('[data-search-field]')?.focus()
}
