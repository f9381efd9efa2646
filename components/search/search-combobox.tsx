'use client'

import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useReaderLanguage } from '@/components/language/language-provider'
import { toLanguagePath } from '@/lib/domain/language'
import { toDisplayText } from '@/lib/format/display-text'
import { createSay } from '@/lib/messages/message'
import type { Words } from '@/lib/messages/messages'
import { markMatch } from './mark-match'
import { closeSheet } from './sheets'
import { readSuggestions, type SuggestionGroup, type SuggestionKind } from './suggestions'

export type ComboboxWords = {
  readonly suggestions: Words['search']['suggestions']
  readonly count: Words['search']['suggestionCount']
  readonly records: Words['ui']['recordCount']
  readonly kinds: { readonly [kind in SuggestionKind]: string }
}

type SearchComboboxProps = {
  readonly id: string
  readonly value: string
  readonly placeholder: string
  readonly words: ComboboxWords
}

/** A reader who types on does not want an answer to each letter. */
const DEBOUNCE_MS = 80

/**
 * The field of a search box, with suggestions beneath it: an editable combobox whose list is chosen from by hand. Without scripts it is a plain field
 * of a plain form.
 */
export function SearchCombobox({ id, value, placeholder, words }: SearchComboboxProps) {
  const router = useRouter()
  const language = useReaderLanguage()
  const field = useRef<HTMLInputElement>(null)
  const listId = useId()
  const [typed, setTyped] = useState('')
  const [groups, setGroups] = useState<readonly SuggestionGroup[] | null>(null)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const say = createSay(language)

  const items = groups?.flatMap((group) => group.items) ?? []
  const shown = open && items.length > 0

  useEffect(() => {
    const text = typed.trim()
    if (text === '') return
    const stale = new AbortController()
    const timer = setTimeout(async () => {
      const query = new URLSearchParams({ q: text, lang: language })
      const answer = await fetch(`/suggest.json?${query}`, { signal: stale.signal }).catch(() => null)
      if (answer?.ok) setGroups(readSuggestions(await answer.json().catch(() => null)))
    }, DEBOUNCE_MS)
    return () => {
      clearTimeout(timer)
      stale.abort()
    }
  }, [typed, language])

  useEffect(() => {
    const form = field.current?.form
    if (!form) return
    const onSubmit = (event: SubmitEvent) => {
      setOpen(false)
      // The explorer sends its own forms.
      if (form.closest('.explorer') !== null) return
      event.preventDefault()
      const query = new URLSearchParams({ q: field.current?.value ?? '' })
      closeSheet(form)
      router.push(`${new URL(form.action).pathname}?${query}`)
    }
    form.addEventListener('submit', onSubmit)
    return () => form.removeEventListener('submit', onSubmit)
  }, [router])

  const write = (text: string) => {
    setTyped(text)
    setActive(-1)
    setOpen(text.trim() !== '')
    if (text.trim() === '') setGroups(null)
  }
  const follow = (href: string) => {
    setOpen(false)
    closeSheet(field.current)
    router.push(toLanguagePath(language, href))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        if (items.length === 0) return
        event.preventDefault()
        if (!open) setOpen(true)
        const step = event.key === 'ArrowDown' ? 1 : -1
        // From the field to either end of the list, and back to the field after it.
        const places = items.length + 1
        const next = event.altKey ? active : ((active + 1 + step + places) % places) - 1
        setActive(next)
        document.getElementById(optionId(listId, next))?.scrollIntoView({ block: 'nearest' })
        return
      }
      case 'Enter': {
        const item = shown ? items[active] : undefined
        if (item === undefined) return
        event.preventDefault()
        follow(item.href)
        return
      }
      case 'Escape':
        if (!shown) return
        event.preventDefault()
        setOpen(false)
        setActive(-1)
    }
  }

  let place = -1
  return (
    <div className="combobox">
      <input
        ref={field}
        className="field"
        id={id}
        name="q"
        type="search"
        role="combobox"
        defaultValue={value}
        placeholder={placeholder}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={listId}
        aria-activedescendant={shown && active >= 0 ? optionId(listId, active) : undefined}
        aria-keyshortcuts="/ Control+K Meta+K"
        data-search-field=""
        onInput={(event) => write(event.currentTarget.value)}
        onFocus={() => setOpen(typed.trim() !== '')}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div id={listId} className="suggestions" role="listbox" aria-label={words.suggestions} hidden={!shown}>
        {shown &&
          groups?.map(({ kind, items: ofKind }) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of options, for which there is no element
            <div key={kind} role="group" aria-labelledby={`${listId}-${kind}`}>
              <p id={`${listId}-${kind}`} role="presentation">
                {words.kinds[kind]}
              </p>
              {ofKind.map((item) => {
                place += 1
                return (
                  <a
                    key={item.href}
                    id={optionId(listId, place)}
                    className="suggestion"
                    role="option"
                    aria-selected={place === active}
                    tabIndex={-1}
                    href={toLanguagePath(language, item.href)}
                    // The field keeps the focus.
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={(event) => {
                      if (event.metaKey || event.ctrlKey || event.shiftKey) return
                      event.preventDefault()
                      follow(item.href)
                    }}
                  >
                    <span className="suggestion-label">
                      <Marked text={item.label} typed={typed} />
                      {(item.detail ?? item.matched) !== null && (
                        <span className="suggestion-detail">
                          {item.matched !== null && <Marked text={item.matched} typed={typed} />}
                          {item.detail !== null && <bdi dir="auto">{item.detail}</bdi>}
                        </span>
                      )}
                    </span>
                    <span className="suggestion-count">{say(words.records, { count: item.count })}</span>
                  </a>
                )
              })}
            </div>
          ))}
      </div>
      <span className="sr-only" role="status">
        {open && groups !== null && say(words.count, { count: items.length })}
      </span>
    </div>
  )
}

/** A name of the ledger, in its own direction, with what was typed of it. */
function Marked({ text, typed }: { readonly text: string; readonly typed: string }) {
  return (
    <bdi dir="auto">
      {markMatch(toDisplayText(text), typed).map(({ text: piece, marked }, position) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one name never move
        marked ? <mark key={position}>{piece}</mark> : piece,
      )}
    </bdi>
  )
}

const optionId = (listId: string, place: number): string => `${listId}-${place}`
