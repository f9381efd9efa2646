'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { UncheckedIcon } from '@/components/ui/icons'
import { formatCount, formatCounted } from '@/lib/format/count'
import type { RecordPointers } from '@/lib/verification/context'
import type { LedgerNode } from '@/lib/verification/ledger-node'
import type { CheckResult, NodeStatement, VerificationReport } from '@/lib/verification/report'
import type { ShownRecord } from '@/lib/verification/shown-record'
import { CheckList } from './check-list'
import { NodeChooser } from './node-chooser'
import { keepOwnNodes, readOwnNodes } from './own-nodes'
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
}

type Progress =
  | { readonly state: 'waiting' }
  | { readonly state: 'running'; readonly step: string; readonly finished: readonly CheckResult[] }
  | { readonly state: 'done'; readonly report: VerificationReport; readonly asked: readonly LedgerNode[] }
  | { readonly state: 'failed'; readonly words: string }

/** Runs the check in the reader's browser as soon as the page is there, and again when asked or when the nodes change. */
export function VerifyPanel(props: VerifyPanelProps) {
  const { id, chainId, contract, pointers, shown } = props
  const [progress, setProgress] = useState<Progress>({ state: 'waiting' })
  const [nodes, setNodes] = useState<readonly LedgerNode[]>([])
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const run = useRef(0)

  const check = useCallback(
    async (asked: readonly LedgerNode[]) => {
      run.current += 1
      const mine = run.current
      const show = (next: Progress) => {
        // A check that the reader has started anew must not write over the later one.
        if (run.current === mine) setProgress(next)
      }
      show({ state: 'running', step: 'Loading the check', finished: [] })
      try {
        const { verifyRecord } = await import('@/lib/verification/verify-record')
        const report = await verifyRecord({
          id,
          chainId,
          contract,
          pointers,
          shown,
          nodes: asked,
          onProgress: ({ step, finished }) => show({ state: 'running', step, finished }),
        })
        show({ state: 'done', report, asked })
      } catch (error) {
        show({ state: 'failed', words: error instanceof Error ? error.message : String(error) })
      }
    },
    [id, chainId, contract, pointers, shown],
  )

  const { nodes: listed } = props
  useEffect(() => {
    const own = readOwnNodes().map(toOwnNode)
    const all = [...listed.map((node) => ({ ...node, url: new URL(node.url, window.location.href).href })), ...own]
    setNodes(all)
    void check(all)
    return () => {
      run.current += 1
    }
  }, [listed, check])

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
        <ProgressView progress={progress} developmentLedger={props.developmentLedger} />
      </div>
      {progress.state !== 'failed' && <CheckList checks={finishedOf(progress)} />}
      <p className="mt-3 min-h-6 text-sm text-muted">{progress.state === 'done' && measured(progress.report)}</p>

      <section className="section no-print" aria-labelledby="nodes">
        <div className="section-head">
          <h2 id="nodes">Whom your browser asked</h2>
          <button
            type="button"
            className="button"
            disabled={progress.state === 'waiting' || progress.state === 'running' || chosen.length === 0}
            onClick={() => void check(chosen)}
          >
            Check again
          </button>
        </div>
        {nodes.length === 1 && (
          <p className="mb-3 max-w-[66ch]">
            Only one node is listed, so nothing shows yet that others hold the same ledger. Add one that you trust.
          </p>
        )}
        <NodeChooser
          nodes={nodes}
          left={left}
          statements={progress.state === 'done' ? statementsOf(progress) : new Map()}
          onToggle={(url) => change(nodes, toggled(left, url))}
          onAdd={(url) => change([...nodes.filter((node) => node.url !== url), toOwnNode(url)])}
          onRemove={(url) => change(nodes.filter((node) => node.url !== url))}
        />
      </section>
    </div>
  )
}

type ProgressViewProps = { readonly progress: Progress; readonly developmentLedger: boolean }

function ProgressView({ progress, developmentLedger }: ProgressViewProps) {
  switch (progress.state) {
    case 'waiting':
      return (
        <p className="verdict verdict-waiting">
          <UncheckedIcon />
          <span className="max-w-[66ch]">
            <strong>Not checked yet.</strong> We show this record from our copy. The check runs in your browser and
            needs JavaScript; the command line below does the same without this website.
          </span>
        </p>
      )
    case 'running':
      return (
        <p className="verdict verdict-waiting">
          <UncheckedIcon />
          <span>
            <strong>Checking.</strong> {progress.step} …
          </span>
        </p>
      )
    case 'failed':
      return (
        <p className="banner banner-caution">
          <UncheckedIcon />
          <span className="max-w-[66ch]">
            <strong>Could not check.</strong> The check itself could not run: {progress.words} This does not mean the
            record is wrong.
          </span>
        </p>
      )
    case 'done':
      return <VerdictBox report={progress.report} developmentLedger={developmentLedger} />
  }
}

function finishedOf(progress: Progress): readonly CheckResult[] {
  if (progress.state === 'done') return progress.report.checks
  return progress.state === 'running' ? progress.finished : []
}

/** A report names nodes without what may be a key in their address; it has them in the order in which they were asked. */
const statementsOf = ({ report, asked }: Extract<Progress, { state: 'done' }>): ReadonlyMap<string, NodeStatement> =>
  new Map(report.nodes.map((statement, index) => [asked[index]?.url ?? '', statement]))

const toOwnNode = (url: string): LedgerNode => ({ url, operator: 'you', chosenByReader: true })

function toggled(left: ReadonlySet<string>, url: string): ReadonlySet<string> {
  const next = new Set(left)
  if (!next.delete(url)) next.add(url)
  return next
}

function measured({ requests, bytes, milliseconds, block }: VerificationReport): string {
  const kilobytes = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }).format(bytes / 1000)
  const at =
    block === null
      ? ''
      : ` Proved against block ${formatCount(block.number)}${block.final ? ', which is final' : ', which is not final yet'}.`
  return `${formatCounted(requests, 'question')} to nodes, ${kilobytes} kB of answers, ${formatCount(milliseconds)} ms.${at}`
}
