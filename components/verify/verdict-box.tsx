import {
  DOES_NOT_PROVE,
  type Outcome,
  VERDICT_TITLES,
  type VerdictState,
  type VerificationReport,
} from '@/lib/verification/report'
import { OutcomeIcon } from './outcome-icon'

const LOOKS: { readonly [State in VerdictState]: { readonly outcome: Outcome; readonly border: string } } = {
  matches: { outcome: 'agrees', border: 'border-s-matches' },
  partly: { outcome: 'not-compared', border: 'border-s-caution' },
  differs: { outcome: 'differs', border: 'border-s-differs' },
  'not-checked': { outcome: 'not-compared', border: 'border-s-caution' },
}

/** The verdict in one sentence, what it means, and, no smaller, what it does not. */
export function VerdictBox({ report }: { readonly report: VerificationReport }) {
  const { verdict } = report
  const { outcome, border } = LOOKS[verdict.state]
  return (
    <div className={`border border-rule border-s-4 bg-surface p-4 md:p-5 ${border}`} data-verdict={verdict.state}>
      <h2 className="flex items-center gap-2.5 text-xl" id="verdict">
        <OutcomeIcon outcome={outcome} /> {VERDICT_TITLES[verdict.state]}
      </h2>
      <p className="mt-2 max-w-[66ch] font-semibold">{verdict.sentence}</p>
      <p className="mt-2 max-w-[66ch]">{meaning(verdict.state)}</p>
      <p className="mt-2 max-w-[66ch]">{DOES_NOT_PROVE}</p>
      <p className="mt-3 text-sm text-muted">
        Checked in your browser, just now. A check that this website serves is not fully independent of it; the command
        line below is.
      </p>
    </div>
  )
}

function meaning(state: VerdictState): string {
  switch (state) {
    case 'matches':
      return 'It means that these exact details were signed by the named office, approved by a second person, recorded at that time, and that every change since is shown.'
    case 'partly':
      return 'Whatever says “agrees” below was recomputed by your device from the ledger’s own bytes.'
    case 'differs':
      return 'Either this website shows something else than the ledger holds, or a node that your device asked did not tell the truth. The lines below say which.'
    case 'not-checked':
      return 'Nothing was compared. Try again, or choose other nodes below.'
  }
}
