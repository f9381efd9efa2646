/** The check of one record, and what its verdict means. */
export const verify = {
  title: 'Check of record {id}',
  heading: 'Check of record {id}',
  claim: 'This site says that {agency} recorded {what}{to}{on}. Your browser asks the ledger whether that is so.',
  claimWithdrawal: 'a withdrawal',
  claimTo: ' to {payee}',
  claimOn: ' on {date}',
  wholeRecord: 'See the whole record',

  checks: {
    recorded: 'Recorded',
    included: 'Included',
    signed: 'Signed',
    complete: 'Complete',
    'adds-up': 'Adds up',
    unchanged: 'Unchanged since',
    paid: 'Paid in the same act',
  },
  /** What each check does, where all are explained before they run. */
  explained: {
    recorded:
      'The bytes of the batch are fetched from a node, unpacked and hashed here, and what this site shows is compared with the line that they hold.',
    included:
      'The ledger’s state is proved from a block’s hash down to the batch’s hash, and every node asked must have that block.',
    signed:
      'Both officials’ signatures are run again over what was signed, and the ledger’s state must show that two different persons held the two roles.',
    complete:
      'All batches of the agency are fetched and folded into one hash, which must be the one that the ledger holds: none can be left out.',
    'adds-up': 'Everything that the agency published is added up again and compared with the ledger’s own totals.',
    unchanged: 'Every later batch is read for a correction or withdrawal of this record.',
    paid: 'The receipt of the transaction that published the record is fetched from every node asked. The contract that paid, whose code must be the known one, and the token itself must both say what this site shows.',
  },
  whatIsChecked: 'What is checked',
  /** After the name of a check or of what was compared. */
  outcomes: {
    agrees: 'agrees',
    differs: 'differs',
    'not-compared': 'could not be compared',
  },
  outcomeSentences: {
    agrees: 'Agrees.',
    differs: 'Differs.',
    'not-compared': 'Could not be compared.',
  },
  notYet: 'not checked yet',
  outcomeLine: '{what}: {outcome}',
  whatWasCompared: 'What was compared',
  bothSides: 'here and on the ledger',
  here: 'here',
  onTheLedger: 'on the ledger',
  notGiven: 'not given',
  notThere: 'not there, or not known',

  verdicts: {
    matches: 'Matches',
    partly: 'Partly checked',
    differs: 'Does not match',
    'not-checked': 'Could not check',
  },
  allAgree: 'Matches: all {all} checks agree',
  someAgree: { one: '{count} of {all} checks agrees', other: '{count} of {all} checks agree' },
  /** What a verdict says, beside what it does not. */
  means: {
    matches:
      'It means that these exact details were signed by the named office, approved by a second person, recorded at that time, and that every change since is shown.',
    partly:
      'It means that whatever says “agrees” below was recomputed by your device from the ledger’s own bytes, signatures and totals.',
    differs:
      'Either this website shows something else than the ledger holds, or a node that your device asked did not tell the truth. The lines below say which.',
    'not-checked': 'Nothing was compared. Try again, or choose other nodes below.',
  },
  doesNotProve:
    'It does not mean that the goods arrived, that the price was fair, that the amount is right, that the payment has cleared at a bank, or that this website approves of it.',
  stillMissing: 'Partly checked: what is still missing',
  unfinished: {
    one: 'One check was not finished here. It says why below, and the <line>command line</line> does what a browser does not.',
    other:
      '{count} checks were not finished here. Each says why below, and the <line>command line</line> does what a browser does not.',
  },
  outsideOfDevelopment:
    'A voice from outside. This is a development ledger: it runs on one computer, so nobody else has a node of it. On a public ledger a <nodes>node of your own choice</nodes> completes the check.',
  outside:
    'A voice from outside: this site named the only node that was asked, and could have shown you a ledger of its own making. <nodes>Ask a node of your own choice</nodes> to complete the check.',
  checkedHere:
    'Checked in your browser, just now. A check that this website serves is not fully independent of it; the <line>command line</line> is.',

  waiting:
    '<strong>Not checked yet.</strong> We show this record from our copy. The check runs in your browser and needs JavaScript; the command line below does the same without this website.',
  checking: 'Checking.',
  loading: 'Loading the check',
  failed:
    '<strong>Could not check.</strong> The check itself could not run: {problem} This does not mean the record is wrong.',
  measured: {
    one: '{count} question to nodes, {kilobytes} kB of answers, {milliseconds} ms.',
    other: '{count} questions to nodes, {kilobytes} kB of answers, {milliseconds} ms.',
  },
  provedFinal: 'Proved against block {block}, which is final.',
  provedNotFinal: 'Proved against block {block}, which is not final yet.',

  nodes: {
    heading: 'Whom your browser asked',
    again: 'Check again',
    onlyOne: 'Only one node is listed, so nothing shows yet that others hold the same ledger. Add one that you trust.',
    runBy: '{node}, run by {operator}',
    thisSite: 'this site',
    you: 'you',
    remove: 'Remove<hidden> {node}</hidden>',
    own: 'Ask a node of your own',
    kept: 'Its address is kept in this browser only and never sent to this site.',
    add: 'Add and check again',
    noAddress: 'Enter the node’s address, for example https://node.example.',
    ownNode: 'That is this site’s own node, which is listed already. Enter one that somebody else runs.',
  },

  commandLine: {
    heading: 'The same without this website',
    words:
      'The program of this check comes from this website too. For a check that owes it nothing, take the source code, read it, and run:',
    url: 'URL is the address of a node that you trust.',
    status: 'It answers with status 0 only when every check agrees.',
  },
} as const
