import { useReaderLanguage } from '@/components/language/language-provider'
import { RichText } from '@/components/language/rich-text'
import type { Tell } from '@/lib/format/tell'
import { createSay } from '@/lib/messages/message'
import type { Outcome, VerificationReport } from '@/lib/verification/report'
import { OutcomeIcon } from './outcome-icon'
import type { PanelWords } from './panel-words'

type VerdictBoxProps = {
  readonly report: VerificationReport
  readonly words: PanelWords
  readonly tell: Tell
  /** Of a ledger that runs on one computer there is no independent node to ask. */
  readonly developmentLedger: boolean
}

/** The verdict in one sentence, what it means, and, no smaller, what it does not; then what is missing, and the way to it. */
export function VerdictBox({ report, words, tell, developmentLedger }: VerdictBoxProps) {
  const language = useReaderLanguage()
  const { verdict } = report
  const look = lookOf(report)
  return (
    <div className={`verdict ${look.tone}`} data-verdict={verdict.state}>
      <div className="verdict-head">
        <h2 className="flex items-start gap-2.5" id="verdict">
          <span className="mt-1.5">
            <OutcomeIcon outcome={look.outcome} plain={look.tone === 'verdict-plain'} />
          </span>
          <Title report={report} words={words} />
        </h2>
        <p className="mt-2 max-w-[66ch] font-semibold">{tell(verdict.words)}</p>
      </div>
      <div className="verdict-means">
        <p>{words.means[verdict.state]}</p>
        <p>{words.doesNotProve}</p>
      </div>
      {verdict.state === 'partly' && <Missing report={report} words={words} developmentLedger={developmentLedger} />}
      <p className="verdict-stub">
        <RichText message={words.checkedHere} language={language} tags={{ line }} />
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

function Title({ report, words }: Pick<VerdictBoxProps, 'report' | 'words'>) {
  const say = createSay(useReaderLanguage())
  const { state } = report.verdict
  if (state === 'differs' || state === 'not-checked') return words.verdicts[state]
  const all = report.checks.length
  return state === 'matches'
    ? say(words.allAgree, { all })
    : say(words.someAgree, { count: countAgreeing(report), all })
}

function Missing({ report, words, developmentLedger }: Omit<VerdictBoxProps, 'tell'>) {
  const language = useReaderLanguage()
  const count = report.checks.length - countAgreeing(report)
  return (
    <div className="verdict-missing">
      <p className="font-semibold">{words.stillMissing}</p>
      <p>
        {count > 0 ? (
          <RichText message={words.unfinished} language={language} values={{ count }} tags={{ line }} />
        ) : (
          <RichText
            message={developmentLedger ? words.outsideOfDevelopment : words.outside}
            language={language}
            tags={{ nodes }}
          />
        )}
      </p>
    </div>
  )
}

const line = (text: string) => <a href="#command-line">{text}</a>
const nodes = (text: string) => <a href="#nodes">{text}</a>
