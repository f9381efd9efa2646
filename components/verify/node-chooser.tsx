'use client'

import { type FormEvent, useId, useState } from 'react'
import { useReaderLanguage } from '@/components/language/language-provider'
import { RichText } from '@/components/language/rich-text'
import type { Tell } from '@/lib/format/tell'
import type { LedgerNode } from '@/lib/verification/ledger-node'
import type { NodeStatement } from '@/lib/verification/report'
import { OutcomeIcon } from './outcome-icon'
import { isNodeUrl } from './own-nodes'
import type { PanelWords } from './panel-words'

type NodeChooserProps = {
  readonly nodes: readonly LedgerNode[]
  readonly left: ReadonlySet<string>
  /** By the node's address. */
  readonly statements: ReadonlyMap<string, NodeStatement>
  readonly words: PanelWords
  /** Null until a check is loaded, and then there are statements. */
  readonly tell: Tell | null
  readonly onToggle: (url: string) => void
  readonly onAdd: (url: string) => void
  readonly onRemove: (url: string) => void
}

/** The nodes that are asked, who runs them, how each stood to the block, and a place for one of the reader's own. */
export function NodeChooser(props: NodeChooserProps) {
  const { nodes, left, statements, tell, onToggle, onAdd, onRemove } = props
  const words = props.words.nodes
  const language = useReaderLanguage()
  const fieldId = useId()
  const [problem, setProblem] = useState<string | null>(null)

  function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const url = String(new FormData(form).get('url') ?? '').trim()
    if (!isNodeUrl(url)) {
      setProblem(words.noAddress)
      return
    }
    if (new URL(url).origin === window.location.origin) {
      setProblem(words.ownNode)
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
                    <RichText
                      message={words.runBy}
                      language={language}
                      values={{
                        node: (
                          <bdi dir="ltr" className="break-all">
                            {hostOf(node.url)}
                          </bdi>
                        ),
                        operator: <bdi>{node.operator}</bdi>,
                      }}
                    />
                  </span>
                </label>
                {node.chosenByReader && (
                  <button type="button" className="button button-quiet" onClick={() => onRemove(node.url)}>
                    <RichText message={words.remove} language={language} values={{ node: hostOf(node.url) }} />
                  </button>
                )}
              </div>
              {statement && tell && (
                <p className="flex items-start gap-2 ps-8 text-sm text-muted">
                  <OutcomeIcon outcome={statement.outcome} />
                  <span className="min-w-0 break-words">
                    {props.words.outcomeSentences[statement.outcome]} {tell(statement.words)}
                  </span>
                </p>
              )}
            </li>
          )
        })}
      </ul>
      <form onSubmit={add} className="mt-4 max-w-[40rem]" noValidate>
        <label htmlFor={fieldId} className="font-semibold">
          {words.own}
        </label>
        <p className="text-sm text-muted" id={`${fieldId}-hint`}>
          {words.kept}
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
            dir="ltr"
            className="field min-w-0 flex-1 basis-60"
            aria-describedby={`${fieldId}-hint`}
          />
          <button type="submit" className="button">
            {words.add}
          </button>
        </div>
      </form>
    </div>
  )
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url)
