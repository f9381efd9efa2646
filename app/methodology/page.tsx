import type { Metadata } from 'next'
import { PlainFrame } from '@/components/layout/plain-frame'
import { CheckExplained } from '@/components/methodology/check-explained'
import { WordsExplained } from '@/components/methodology/words-explained'
import { InternalLink } from '@/components/ui/internal-link'

export const metadata: Metadata = {
  title: 'How it works',
  description:
    'What is shown here and what is missing, what a check proves and what it does not, and what the words mean.',
}

export default function MethodologyPage() {
  return (
    <PlainFrame>
      <h1>How it works</h1>
      <div className="prose mt-4">
        <p>
          A counterfoil is the half of a payment slip that the payer cannot take back. This site is the public’s half of
          public spending: public bodies sign what they spend onto a public ledger, and anyone can search it, take it
          away and check every line without having to trust this site.
        </p>

        <h2 id="included">What is included, and what is missing</h2>
        <p>
          A record is one published statement about public money: so much, from this body, to that one, for this
          purpose, on that day. The agency’s own file is read as it is. A row without an amount, a currency or any date
          is refused, since it says too little to be counted, and nothing is filled in that a source does not say.
        </p>
        <ul>
          <li>
            Bodies that do not publish here do not appear. The{' '}
            <InternalLink href="/agencies">list of agencies</InternalLink> says up to which period each has stated its
            spending; later periods are missing, not zero.
          </li>
          <li>
            “Not reported” means that the source says nothing. “Withheld by the publisher” means that the agency knows
            and chose not to say. “Sealed” means that a person is protected: a seal stands on the ledger in place of the
            value, with which the agency can later prove what it was.
          </li>
          <li>Zero means that somebody published zero.</li>
        </ul>

        <h2 id="amounts">Amounts and totals</h2>
        <ul>
          <li>
            Amounts are exact and shown as published, with every decimal. Nothing is rounded, but for the ticks of an
            axis.
          </li>
          <li>Amounts of different currencies are never added together, and nothing is converted.</li>
          <li>
            Amounts of different stages are not added either, since the same money passes through several. The one
            exception is called outlays: disbursement and expenditure together, the money that left an agency.
          </li>
          <li>
            Totals count the records that stand now: a corrected record counts as corrected, a withdrawn one not at all.
            They say how much of them is disputed or provisional.
          </li>
          <li>A negative amount is money coming back, such as a refund or a correction in the agency’s books.</li>
        </ul>

        <h2 id="road">From an agency’s file to this page</h2>
        <ol>
          <li>One official prepares the file and signs a statement: the period, the number of records, the totals.</li>
          <li>
            A second official, a different person, recomputes and signs the same statement. Neither can do it alone. A
            wallet shows them the agency, the period, the number of records and the sums, as words and figures that the
            ledger’s contract checks. A passkey’s prompt shows none of that: whoever uses one relies on the screen
            before them, and what guards against a false screen is that the second person came to the same statement
            from their own copy of the file.
          </li>
          <li>
            The signed records are written to the ledger, whole. The ledger’s contract refuses a statement whose
            signatures, order or totals do not fit.
          </li>
          <li>This site reads the ledger, applies the same rules as every other reader, and shows what stands.</li>
        </ol>
        <p>
          A batch that breaks a rule of reading is set aside: it counts in no total, and the{' '}
          <InternalLink href="/status">status page</InternalLink> lists it with the rule that it breaks.
        </p>

        <h2 id="corrections">Corrections, withdrawals and disputes</h2>
        <p>
          Nothing on the ledger is ever changed or removed. A mistake is answered by a later record of the same agency,
          again signed by two officials, which says what it replaces and why. Both stay, each with its own page; the
          newest counts. A withdrawal takes a record back in the same way.
        </p>
        <p>
          A guardian named by the ledger can mark a publication as disputed. It cannot hide anything: a disputed
          publication still counts, and every total says how much of it is disputed.
        </p>
        <p>
          For its first moments a record is <em>provisional</em>: the ledger’s newest pages may still be reordered. Then
          it is <em>final</em>.
        </p>
      </div>
      <CheckExplained />
      <WordsExplained />
    </PlainFrame>
  )
}
