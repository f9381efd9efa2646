/** Around every page: header, footer, notices, failures. */
export const layout = {
  siteTitle: 'Counterfoil: public spending that you can check',
  siteDescription:
    'Public spending as public bodies signed it on a public ledger: search it, take it away, and check every line of it yourself.',
  skipToContent: 'Skip to the content',
  mainNavigation: 'Main',
  records: 'Records',
  agencies: 'Agencies',
  howItWorks: 'How it works',
  status: 'Status',
  language: 'Language',
  searchRecords: 'Search the records',
  search: 'Search',
  footerNavigation: 'Footer',
  footerWords:
    'Counterfoil shows what public bodies have signed about the money they spend. It does not show that the money arrived, or that what was signed is true.',
  whatACheckProves: 'What a check proves',
  glossary: 'Glossary',
  notice: 'Notice',
  demonstration: '<strong>Demonstration.</strong> This ledger holds invented agencies, people and payments.',
  developmentLedger:
    '<strong>Development ledger.</strong> It runs on one computer, which could rewrite it. A public ledger could not be.',
  siteState: 'State of this site',
  details: 'Details',
  ledgerUnreachable:
    'The connection to the ledger is down. What you see is what was read before; newer records are missing.',
  halted: 'Reading of the ledger has stopped. What you see is what was read before; newer records are missing.',
  catchingUp: 'Still reading the ledger: the newest records are not here yet, and totals will grow.',
  nothingRead: 'Nothing has been read from the ledger yet.',
  readTo: 'Read from the ledger to block {block}, {moment} ({ago}).',
  readToSettled: 'Read from the ledger to block {block}, {moment} ({ago}); settled for good to block {settled}.',
  starting: {
    title: 'The index is starting',
    words:
      'This site is reading the ledger for the first time since it was started. No records are lost, and none can be shown yet.',
    again: 'This page asks again every five seconds, and will show the records when they are there.',
  },
  notFound: {
    title: 'Page not found',
    heading: 'There is no such page',
    words:
      'If you followed a link to a record, check that its whole name is there, such as <code>health-12-301</code>. A record that the ledger took in moments ago can vanish if the ledger reorders its newest pages; it then comes back under the same name.',
    settled: 'Nothing that has settled on the ledger is ever removed.',
    allRecords: 'All records',
  },
  failed: {
    heading: 'This page could not be drawn',
    words:
      'Something failed on this site while it was looking up the records. The ledger and what is on it are not affected.',
    whatToDo: 'Try again in a moment. If it keeps failing, tell whoever runs this site.',
    reference: 'Reference',
    again: 'Try again',
  },
} as const
