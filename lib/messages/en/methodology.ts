/** The page that says how everything here works. */
export const methodology = {
  title: 'How it works',
  description:
    'What is shown here and what is missing, what a check proves and what it does not, and what the words mean.',
  lead: 'A counterfoil is the half of a payment slip that the payer cannot take back. This site is the public’s half of public spending: public bodies sign what they spend onto a public ledger, and anyone can search it, take it away and check every line without having to trust this site.',
  included: {
    heading: 'What is included, and what is missing',
    record:
      'A record is one published statement about public money: so much, from this body, to that one, for this purpose, on that day. The agency’s own file is read as it is. A row without an amount, a currency or any date is refused, since it says too little to be counted, and nothing is filled in that a source does not say.',
    bodies:
      'Bodies that do not publish here do not appear. The <agencies>list of agencies</agencies> says up to which period each has stated its spending; later periods are missing, not zero.',
    absent:
      '“Not reported” means that the source says nothing. “Withheld by the publisher” means that the agency knows and chose not to say. “Sealed” means that a person is protected: a seal stands on the ledger in place of the value, with which the agency can later prove what it was.',
    zero: 'Zero means that somebody published zero.',
  },
  amounts: {
    heading: 'Amounts and totals',
    exact:
      'Amounts are exact and shown as published, with every decimal. Nothing is rounded, but for the ticks of an axis.',
    currencies:
      'Amounts of different currencies are never added together. A view in another currency is made with dated rates that it names, and leaves out, and counts, what has no rate.',
    stages:
      'Amounts of different stages are not added either, since the same money passes through several. The one exception is called outlays: disbursement and expenditure together, the money that left an agency.',
    standing:
      'Totals count the records that stand now: a corrected record counts as corrected, a withdrawn one not at all. They say how much of them is disputed or provisional.',
    parts:
      'Where a record names several sectors or places, each gets the share that the agency stated. Where it stated none, the amount is given to none of them, and the page says how much that is.',
    years:
      'A year is the calendar year, unless a page says fiscal year: then it is each agency’s own, named by the year in which it begins.',
    worksheet: 'Behind every total stands a worksheet: which records count in it, which do not, and why.',
    negative: 'A negative amount is money coming back, such as a refund or a correction in the agency’s books.',
  },
  road: {
    heading: 'From an agency’s file to this page',
    prepares: 'One official prepares the file and signs a statement: the period, the number of records, the totals.',
    approves:
      'A second official, a different person, recomputes and signs the same statement. Neither can do it alone. A wallet shows them the agency, the period, the number of records and the sums, as words and figures that the ledger’s contract checks. A passkey’s prompt shows none of that: whoever uses one relies on the screen before them, and what guards against a false screen is that the second person came to the same statement from their own copy of the file.',
    written:
      'The signed records are written to the ledger, whole. The ledger’s contract refuses a statement whose signatures, order or totals do not fit.',
    read: 'This site reads the ledger, applies the same rules as every other reader, and shows what stands.',
    setAside:
      'A batch that breaks a rule of reading is set aside: it counts in no total, and the <status>status page</status> lists it with the rule that it breaks.',
  },
  corrections: {
    heading: 'Corrections, withdrawals and disputes',
    kept: 'Nothing on the ledger is ever changed or removed. A mistake is answered by a later record of the same agency, again signed by two officials, which says what it replaces and why. Both stay, each with its own page; the newest counts. A withdrawal takes a record back in the same way.',
    disputed:
      'A guardian named by the ledger can mark a publication as disputed. It cannot hide anything: a disputed publication still counts, and every total says how much of it is disputed.',
    provisional:
      'For its first moments a record is <em>provisional</em>: the ledger’s newest pages may still be reordered. Then it is <em>final</em>.',
  },
  check: {
    heading: 'What a check proves, and what it does not',
    words:
      'Every record has a check. It runs in your own browser, asks nodes of the ledger that you may choose, and does not need this site to be honest. Each part of it <em>agrees</em>, <em>differs</em> (both values are shown) or <em>could not be compared</em> (and why).',
    checks: {
      recorded: 'The bytes of the record are in the batch that the ledger holds.',
      included: 'The ledger’s own block header leads, by a proof that is recomputed in your browser, to that batch.',
      signed: 'Two different persons signed it, and held those roles for the agency at that time.',
      complete: 'Nothing is missing between the agency’s first batch and its last.',
      'adds-up': 'The records add up to the totals that the officials signed and the ledger keeps.',
      unchanged: 'Any later correction or withdrawal of the record is shown.',
    },
    proves: 'When all of it agrees, this is so',
    provesWords:
      'These exact details were signed by the named office, approved by the named second office, recorded at that time, and not changed since.',
    open: 'And this is still not known',
    openWords:
      'Whether the goods arrived, the price was fair, the amount is right or the payment has cleared at a bank. Nor does this site approve of it.',
    independent:
      'A check whose program comes from the same site as the figures is not fully independent. The same check runs from the command line, and the page of each record shows how to read its bytes from the ledger with three lines of shell.',
  },
  languages: {
    heading: 'Languages',
    words:
      'The pages speak English, French, Spanish and Arabic, and no figure changes with the language. What agencies published stays as they wrote it and is never translated. Technical details of a check that only experts need stay in English.',
  },
  words: {
    heading: 'What the words mean',
    stages: 'Stages',
    record: 'What a record says',
    people: 'People, and what is not shown',
    published: 'How it was published',
    standing: 'How it stands now',
    adding: 'Searching and adding up',
  },
} as const
