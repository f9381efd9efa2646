'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef, useState, useTransition } from 'react'
import { closeSheet } from './sheets'

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
    const send = (form: HTMLFormElement, button: HTMLElement | null) => {
      const href = addressOf(form, button)
      if (href !== location.pathname + location.search) open(href, 'filter')
    }
    const onChange = ({ target }: Event) => {
      const form = target instanceof HTMLInputElement ? target.form : null
      if (form !== null && 'live' in form.dataset) send(form, null)
    }
    const onSubmit = (event: SubmitEvent) => {
      const form = event.target as HTMLFormElement
      if (form.method !== 'get') return
      event.preventDefault()
      closeSheet(form)
      send(form, event.submitter)
    }
    const onClick = (event: MouseEvent) => {
      foldAway(within, event.target)
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (link === null || !isOwn(link, event)) return
      event.preventDefault()
      open(link.pathname + link.search, link.closest('.pages') === null ? 'filter' : 'page')
    }
    const onKeyDown = ({ key, target }: KeyboardEvent) => {
      const fold = target instanceof Element ? target.closest<HTMLDetailsElement>(OVER_THE_LIST) : null
      if (key !== 'Escape' || !fold?.open) return
      fold.open = false
      fold.querySelector('summary')?.focus()
    }
    const until = new AbortController()
    const { signal } = until
    within.addEventListener('change', onChange, { signal })
    within.addEventListener('submit', onSubmit, { signal })
    within.addEventListener('keydown', onKeyDown, { signal })
    // Before the links' own way of following themselves.
    within.addEventListener('click', onClick, { capture: true, signal })
    return () => until.abort()
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

/** A fold that opens over the list rather than in it. */
const OVER_THE_LIST = 'details.view-chooser'

/** What lies over the list closes when the reader turns to something else. */
function foldAway(within: HTMLElement, target: EventTarget | null): void {
  for (const fold of within.querySelectorAll<HTMLDetailsElement>(`${OVER_THE_LIST}[open]`)) {
    if (!(target instanceof Node && fold.contains(target))) fold.open = false
  }
}

/** The address that the browser itself would send a form to, but shorter: without what was left empty or is as usual, and the columns in one. */
function addressOf(form: HTMLFormElement, button: HTMLElement | null): string {
  const given = [...new FormData(form, button)].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value] as const] : [],
  )
  const parameters = new URLSearchParams(
    given.filter(([name]) => name !== 'columns').map(([name, value]) => [name, value]),
  )
  const columns = given.flatMap(([name, value]) => (name === 'columns' ? [value] : [])).join(',')
  if (columns !== '' && columns !== form.dataset.usualColumns) parameters.append('columns', columns)
  const query = parameters.toString()
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

/** Every field says what the answer on screen is to; a field that is being written in keeps what is written. */
function showAsAnswered(within: HTMLElement): void {
  for (const field of within.querySelectorAll('input')) {
    if (field.type === 'checkbox' || field.type === 'radio') field.checked = field.defaultChecked
    else if (field !== document.activeElement) field.value = field.defaultValue
  }
}
