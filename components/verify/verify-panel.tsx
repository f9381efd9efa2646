'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { useReaderLanguage } from '@/components/language/language-provider'
import { RichText } from '@/components/language/rich-text'
import { UncheckedIcon } from '@/components/ui/icons'
import { PublishedText } from '@/components/ui/published-text'
import { type Language, LOCALES } from '@/lib/domain/language'
import type { Tell } from '@/lib/format/tell'
import { createSay } from '@/lib/messages/message'
import type { RecordPointers } from '@/lib/verification/context'
import type { LedgerNode } from '@/lib/verification/ledger-node'
import type { CheckResult, NodeStatement, VerificationReport } from '@/lib/verification/report'
import type { ShownRecord } from '@/lib/verification/shown-record'
import { CheckList } from './check-list'
import { loadTell } from './load-tell'
import { NodeChooser } from './node-chooser'
import { keepOwnNodes, readOwnNodes } from './own-nodes'
import type { PanelWords } from './panel-words'
import { VerdictBox } from './verdict-box'

export type VerifyPanelProps = {
  readonly id: string
  readonly chainId: number
  readonly contract: `0x${string}`
  readonly pointers: RecordPointers
  /** What this site shows of the record, to be held against the ledger. */
  readonly shown: ShownRecord
  /** The site's list. An address may be a path of this site. */
  readonly nodes: readonly LedgerNode[]
  readonly developmentLedger: boolean
  readonly words: PanelWords
}

type Progress =
  | { readonly state: 'waiting' }
  | { readonly state: 'running'; readonly step: string; readonly finished: readonly CheckResult[] }
  | { readonly state: 'done'; readonly report: VerificationReport; readonly asked: readonly LedgerNode[] }
  | { readonly state: 'failed'; readonly problem: string }

/** Runs the check in the reader's browser as soon as the page is there, and again when asked or when the nodes change. */
export function VerifyPanel(props: VerifyPanelProps) {
  const { id, chainId, contract, pointers, shown, words } = props
  const language = useReaderLanguage()
  const [progress, setProgress] = useState<Progress>({ state: 'waiting' })
  const [nodes, setNodes] = useState<readonly LedgerNode[]>([])
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [tell, setTell] = useState<Tell | null>(null)
  const run = useRef(0)

  const check = useCallback(
    async (asked: readonly LedgerNode[]) => {
      run.current += 1
      const mine = run.current
      const show = (next: Progress) => {
        // A check that the reader has started anew must not write over the later one.
        if (run.current === mine) setProgress(next)
      }
      show({ state: 'running', step: words.loading, finished: [] })
      try {
        const [{ verifyRecord }, told] = await Promise.all([
          import('@/lib/verification/verify-record'),
          loadTell(language),
        ])
        // In a function, since a state that is one would be called.
        setTell(() => told)
        const report = await verifyRecord({
          id,
          chainId,
          contract,
          pointers,
          shown,
          nodes: asked,
          onProgress: ({ step, finished }) => show({ state: 'running', step: told(step), finished }),
        })
        show({ state: 'done', report, asked })
      } catch (error) {
        show({ state: 'failed', problem: error instanceof Error ? error.message : String(error) })
      }
    },
    [id, chainId, contract, pointers, shown, words, language],
  )

  const { nodes: listed } = props
  useEffect(() => {
    const own = readOwnNodes().map((url) => toOwnNode(url, words.nodes.you))
    const all = [...listed.map((node) => ({ ...node, url: new URL(node.url, window.location.href).href })), ...own]
    setNodes(all)
    void check(all)
    return () => {
      run.current += 1
    }
  }, [listed, check, words])

  const chosen = nodes.filter(({ url }) => !left.has(url))
  function change(next: readonly LedgerNode[], nextLeft: ReadonlySet<string> = left) {
    setNodes(next)
    setLeft(nextLeft)
    keepOwnNodes(next.filter((node) => node.chosenByReader).map(({ url }) => url))
    void check(next.filter(({ url }) => !nextLeft.has(url)))
  }

  return (
    <div aria-busy={progress.state === 'running'}>
      <div aria-live="polite">
        <ProgressView {...{ progress, words, tell, language }} developmentLedger={props.developmentLedger} />
      </div>
      {progress.state !== 'failed' && <CheckList checks={finishedOf(progress)} words={words} tell={tell} />}
      <p className="mt-3 min-h-6 text-sm text-muted">
        {progress.state === 'done' && measured(progress.report, words, language)}
      </p>

      <section className="section no-print" aria-labelledby="nodes">
        <div className="section-head">
          <h2 id="nodes">{words.nodes.heading}</h2>
          <button
            type="button"
            className="button"
            disabled={progress.state === 'waiting' || progress.state === 'running' || chosen.length === 0}
            onClick={() => void check(chosen)}
          >
            {words.nodes.again}
          </button>
        </div>
        {nodes.length === 1 && <p className="mb-3 max-w-[66ch]">{words.nodes.onlyOne}</p>}
        <NodeChooser
          nodes={nodes}
          left={left}
          words={words}
          tell={tell}
          statements={progress.state === 'done' ? statementsOf(progress) : new Map()}
          onToggle={(url) => change(nodes, toggled(left, url))}
          onAdd={(url) => change([...nodes.filter((node) => node.url !== url), toOwnNode(url, words.nodes.you)])}
          onRemove={(url) => change(nodes.filter((node) => node.url !== url))}
        />
      </section>
    </div>
  )
}

type ProgressViewProps = {
  readonly progress: Progress
  readonly words: PanelWords
  readonly tell: Tell | null
  readonly language: Language
  readonly developmentLedger: boolean
}

function ProgressView({ progress, words, tell, language, developmentLedger }: ProgressViewProps) {
  switch (progress.state) {
    case 'waiting':
      return (
        <p className="verdict verdict-waiting">
          <UncheckedIcon />
          <span className="max-w-[66ch]">
            <RichText message={words.waiting} language={language} />
          </span>
        </p>
      )
    case 'running':
      return (
        <p className="verdict verdict-waiting">
          <UncheckedIcon />
          <span>
            {/* One text, which changes where it stands: two would push one another along. */}
            <strong>{words.checking}</strong> {`${progress.step} …`}
          </span>
        </p>
      )
    case 'failed':
      return (
        <p className="banner banner-caution">
          <UncheckedIcon />
          <span className="max-w-[66ch]">
            <RichText
              message={words.failed}
              language={language}
              values={{ problem: <PublishedText text={progress.problem} language="en" /> }}
            />
          </span>
        </p>
      )
    case 'done':
      return (
        tell && <VerdictBox report={progress.report} words={words} tell={tell} developmentLedger={developmentLedger} />
      )
  }
}

function finishedOf(progress: Progress): readonly CheckResult[] {
  if (progress.state === 'done') return progress.report.checks
  return progress.state === 'running' ? progress.finished : []
}

/** A report names nodes without what may be a key in their address; it has them in the order in which they were asked. */
const statementsOf = ({ report, asked }: Extract<Progress, { state: 'done' }>): ReadonlyMap<string, NodeStatement> =>
  new Map(report.nodes.map((statement, index) => [asked[index]?.url ?? '', statement]))

const toOwnNode = (url: string, operator: string): LedgerNode => ({ url, operator, chosenByReader: true })

function toggled(left: ReadonlySet<string>, url: string): ReadonlySet<string> {
  const next = new Set(left)
  if (!next.delete(url)) next.add(url)
  return next
}

function measured(report: VerificationReport, words: PanelWords, language: Language): string {
  const { requests: count, bytes, milliseconds, block } = report
  const say = createSay(language)
  const kilobytes = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 }).format(bytes / 1000)
  const cost = say(words.measured, { count, kilobytes, milliseconds })
  if (block === null) return cost
  return `${cost} ${say(block.final ? words.provedFinal : words.provedNotFinal, { block: block.number })}`
}
