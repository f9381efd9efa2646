import {
  DOES_NOT_PROVE,
  type Outcome,
  VERDICT_TITLES,
  type VerdictState,
  type VerificationReport,
} from '@/lib/verification/report'
import { OutcomeIcon } from './outcome-icon'

type VerdictBoxProps = {
  readonly report: VerificationReport
  /** Of a ledger that runs on one computer there is no independent node to ask. */
  readonly developmentLedger: boolean
}

/** The verdict in one sentence, what it means, and, no smaller, what it does not; then what is missing, and the way to it. */
export function VerdictBox({ report, developmentLedger }: VerdictBoxProps) {
  const { verdict } = report
  const look = lookOf(report)
  return (
    <div className={`verdict ${look.tone}`} data-verdict={verdict.state}>
      <div className="verdict-head">
        <h2 className="flex items-start gap-2.5" id="verdict">
          <span className="mt-1.5">
            <OutcomeIcon outcome={look.outcome} plain={look.tone === 'verdict-plain'} />
          </span>
          {titleOf(report)}
        </h2>
        <p className="mt-2 max-w-[66ch] font-semibold">{verdict.sentence}</p>
      </div>
      <div className="verdict-means">
        <p>{meaning(verdict.state)}</p>
        <p>{DOES_NOT_PROVE}</p>
      </div>
      {verdict.state === 'partly' && <Missing report={report} developmentLedger={developmentLedger} />}
      <p className="verdict-stub">
        Checked in your browser, just now. A check that this website serves is not fully independent of it; the{' '}
        <a href="#command-line">command line</a> is.
      </p>
    </div>
  )
}

const countAgreeing = ({ checks }: VerificationReport): number =>
  checks.filter(({ outcome }) => outcome === 'agrees').length

type Look = { readonly outcome: Outcome; readonly tone: string }

/** Green belongs to a check that owes this site nothing. All that agree on this site's word alone are told in ink, and not as a warning. */
function lookOf(report: VerificationReport): Look {
  switch (report.verdict.state) {
    case 'matches':
      return { outcome: 'agrees', tone: 'verdict-matches' }
    case 'partly':
      return countAgreeing(report) === report.checks.length
        ? { outcome: 'agrees', tone: 'verdict-plain' }
        : { outcome: 'not-compared', tone: 'verdict-caution' }
    case 'differs':
      return { outcome: 'differs', tone: 'verdict-differs' }
    case 'not-checked':
      return { outcome: 'not-compared', tone: 'verdict-caution' }
  }
}

const COUNT_WORDS = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'] as const

function titleOf(report: VerificationReport): string {
  const { state } = report.verdict
  if (state === 'differs' || state === 'not-checked') return VERDICT_TITLES[state]
  const agreeing = countAgreeing(report)
  const all = COUNT_WORDS[report.checks.length]?.toLowerCase() ?? report.checks.length
  const count = `${COUNT_WORDS[agreeing] ?? agreeing} of ${all} checks ${agreeing === 1 ? 'agrees' : 'agree'}`
  return state === 'matches' ? `${VERDICT_TITLES.matches}: ${count.toLowerCase()}` : count
}

function Missing({ report, developmentLedger }: VerdictBoxProps) {
  const skipped = report.checks.filter(({ outcome }) => outcome !== 'agrees').length
  return (
    <div className="verdict-missing">
      <p className="font-semibold">{VERDICT_TITLES.partly}: what is still missing</p>
      {skipped > 0 ? (
        <p>
          {skipped === 1 ? 'One check was' : `${COUNT_WORDS[skipped] ?? skipped} checks were`} not finished here. Each
          says why below, and the <a href="#command-line">command line</a> does what a browser does not.
        </p>
      ) : developmentLedger ? (
        <p>
          A voice from outside. This is a development ledger: it runs on one computer, so nobody else has a node of it.
          On a public ledger a <a href="#nodes">node of your own choice</a> completes the check.
        </p>
      ) : (
        <p>
          A voice from outside: this site named the only node that was asked, and could have shown you a ledger of its
          own making. <a href="#nodes">Ask a node of your own choice</a> to complete the check.
        </p>
      )}
    </div>
  )
}

function meaning(state: VerdictState): string {
  switch (state) {
    case 'matches':
      return 'It means that these exact details were signed by the named office, approved by a second person, recorded at that time, and that every change since is shown.'
    case 'partly':
      return 'It means that whatever says “agrees” below was recomputed by your device from the ledger’s own bytes, signatures and totals.'
    case 'differs':
      return 'Either this website shows something else than the ledger holds, or a node that your device asked did not tell the truth. The lines below say which.'
    case 'not-checked':
      return 'Nothing was compared. Try again, or choose other nodes below.'
  }
}
