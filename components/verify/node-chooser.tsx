'use client'

import { type FormEvent, useId, useState } from 'react'
import type { LedgerNode } from '@/lib/verification/ledger-node'
import type { NodeStatement } from '@/lib/verification/report'
import { OUTCOME_WORDS, OutcomeIcon } from './outcome-icon'
import { isNodeUrl } from './own-nodes'

type NodeChooserProps = {
  readonly nodes: readonly LedgerNode[]
  readonly left: ReadonlySet<string>
  /** By the node's address. */
  readonly statements: ReadonlyMap<string, NodeStatement>
  readonly onToggle: (url: string) => void
  readonly onAdd: (url: string) => void
  readonly onRemove: (url: string) => void
}

/** The nodes that are asked, who runs them, how each stood to the block, and a place for one of the reader's own. */
export function NodeChooser({ nodes, left, statements, onToggle, onAdd, onRemove }: NodeChooserProps) {
  const fieldId = useId()
  const [problem, setProblem] = useState<string | null>(null)

  function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const url = String(new FormData(form).get('url') ?? '').trim()
    if (!isNodeUrl(url)) {
      setProblem('Enter the node’s address, for example https://node.example.')
      return
    }
    if (new URL(url).origin === window.location.origin) {
      setProblem('That is this site’s own node, which is listed already. Enter one that somebody else runs.')
      return
    }
    setProblem(null)
    onAdd(url)
    form.reset()
  }

  return (
    <div>
      <ul className="border-t border-rule">
        {nodes.map((node) => {
          const statement = statements.get(node.url)
          return (
            <li key={node.url} className="border-b border-rule py-2">
              <div className="flex flex-wrap items-center justify-between gap-x-4">
                <label className="flex min-h-11 min-w-0 items-center gap-3">
                  <input
                    type="checkbox"
                    className="size-5 shrink-0"
                    checked={!left.has(node.url)}
                    onChange={() => onToggle(node.url)}
                  />
                  <span className="min-w-0">
                    <span className="break-all">{hostOf(node.url)}</span>, run by {node.operator}
                  </span>
                </label>
                {node.chosenByReader && (
                  <button type="button" className="button button-quiet" onClick={() => onRemove(node.url)}>
                    Remove<span className="sr-only"> {hostOf(node.url)}</span>
                  </button>
                )}
              </div>
              {statement && (
                <p className="flex items-start gap-2 ps-8 text-sm text-muted">
                  <OutcomeIcon outcome={statement.outcome} />
                  <span className="min-w-0 break-words">
                    {OUTCOME_WORDS[statement.outcome]}. {statement.words}
                  </span>
                </p>
              )}
            </li>
          )
        })}
      </ul>
      <form onSubmit={add} className="mt-4 max-w-[40rem]" noValidate>
        <label htmlFor={fieldId} className="font-semibold">
          Ask a node of your own
        </label>
        <p className="text-sm text-muted" id={`${fieldId}-hint`}>
          Its address is kept in this browser only and never sent to this site.
        </p>
        {problem && (
          <p className="mt-1 text-differs" role="alert">
            {problem}
          </p>
        )}
        <div className="mt-2 flex flex-wrap gap-2">
          <input
            id={fieldId}
            name="url"
            type="url"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            className="field min-w-0 flex-1 basis-60"
            aria-describedby={`${fieldId}-hint`}
          />
          <button type="submit" className="button">
            Add and check again
          </button>
        </div>
      </form>
    </div>
  )
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url)
