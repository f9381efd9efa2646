'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef, useState, useTransition } from 'react'

type ExplorerShellProps = {
  /** Of what is shown: changes when the answer to a new search has arrived. */
  readonly query: string
  readonly searching: string
  readonly children: ReactNode
}

/** After this long a reader should be told that something is under way. */
const SLOW_MS = 400

/**
 * Makes the explorer's plain forms and links answer without a new document: the present rows stay until the next are there, and neither
 * the place on the page nor the focus is lost. Everything works without it, too.
 */
export function ExplorerShell({ query, searching, children }: ExplorerShellProps) {
  const router = useRouter()
  const root = useRef<HTMLDivElement>(null)
  const [pending, startTransition] = useTransition()
  const [slow, setSlow] = useState(false)
  /** What the reader did last; where their focus belongs once the answer is there. */
  const last = useRef<'filter' | 'page' | null>(null)

  useEffect(() => {
    setSlow(false)
    if (!pending) return
    const timer = setTimeout(() => setSlow(true), SLOW_MS)
    return () => clearTimeout(timer)
  }, [pending])

  useEffect(() => {
    const within = root.current
    if (within === null) return
    const open = (href: string, kind: 'filter' | 'page') => {
      last.current = kind
      startTransition(() => router.push(href, { scroll: kind === 'page' }))
    }
    const send = (form: HTMLFormElement) => {
      const href = addressOf(form)
      if (href !== location.pathname + location.search) open(href, 'filter')
    }
    const onChange = ({ target }: Event) => {
      const form = target instanceof HTMLInputElement ? target.form : null
      if (form !== null && 'live' in form.dataset) send(form)
    }
    const onSubmit = (event: SubmitEvent) => {
      const form = event.target as HTMLFormElement
      if (form.method !== 'get') return
      event.preventDefault()
      closeSheet(form)
      send(form)
    }
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (link === null || !isOwn(link, event)) return
      event.preventDefault()
      open(link.pathname + link.search, link.closest('.pages') === null ? 'filter' : 'page')
    }
    const onToggle = ({ target }: Event) => {
      if (target instanceof HTMLElement && target.popover !== null) keepFocusWithin(target)
    }
    within.addEventListener('change', onChange)
    within.addEventListener('submit', onSubmit)
    // Before the links' own way of following themselves.
    within.addEventListener('click', onClick, { capture: true })
    // Does not bubble.
    within.addEventListener('toggle', onToggle, { capture: true })
    return () => {
      within.removeEventListener('toggle', onToggle, { capture: true })
      within.removeEventListener('change', onChange)
      within.removeEventListener('submit', onSubmit)
      within.removeEventListener('click', onClick, { capture: true })
    }
  }, [router])

  // biome-ignore lint/correctness/useExhaustiveDependencies: `query` says that other rows are shown
  useEffect(() => {
    if (pending || root.current === null) return
    showAsAnswered(root.current)
    const isLost = document.activeElement === null || document.activeElement === document.body
    if (last.current === 'page' || (last.current === 'filter' && isLost)) {
      root.current.querySelector<HTMLElement>('[data-result]')?.focus({ preventScroll: last.current === 'filter' })
    }
    last.current = null
  }, [query, pending])

  return (
    <div ref={root} className="explorer" aria-busy={pending}>
      {children}
      <p className="explorer-busy" role="status">
        {slow && searching}
      </p>
    </div>
  )
}

/** The address that the browser itself would send a form to, without the fields that were left empty. */
function addressOf(form: HTMLFormElement): string {
  const given = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value]] : [],
  )
  const query = new URLSearchParams(given).toString()
  const { pathname } = new URL(form.action)
  return query === '' ? pathname : `${pathname}?${query}`
}

/** A link to another state of this page, followed in the plain way. */
function isOwn(link: HTMLAnchorElement, event: MouseEvent): boolean {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
  return isPlain && link.target === '' && !link.download && link.origin === location.origin
    ? link.pathname === location.pathname && link.hash === ''
    : false
}

/** On a phone a sheet lies over the page; on a desk the same element stands in it. */
const isOpenSheet = (sheet: HTMLElement): boolean => sheet.matches(':popover-open')

function closeSheet(within: Element): void {
  const sheet = within.closest<HTMLElement>('[popover]')
  if (sheet !== null && isOpenSheet(sheet)) sheet.hidePopover()
}

/** A sheet that covers the page is all that can be reached while it is open. */
function keepFocusWithin(sheet: HTMLElement): void {
  const open = isOpenSheet(sheet)
  for (
    let inner: Element = sheet;
    inner !== document.body && inner.parentElement !== null;
    inner = inner.parentElement
  ) {
    for (const beside of inner.parentElement.children) {
      if (beside !== inner && beside instanceof HTMLElement) beside.inert = open
    }
  }
}

/** Every field says what the answer on screen is to; a field that is being written in keeps what is written. */
function showAsAnswered(within: HTMLElement): void {
  for (const field of within.querySelectorAll('input')) {
    if (field.type === 'checkbox' || field.type === 'radio') field.checked = field.defaultChecked
    else if (field !== document.activeElement) field.value = field.defaultValue
  }
}
