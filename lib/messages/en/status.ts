/** How the site is doing. */
export const status = {
  title: 'Status',
  description: 'How far the ledger has been read, and what was set aside.',
  states: {
    following: { title: 'Following the ledger', words: 'Every block that the ledger has is read as it appears.' },
    'catching-up': { title: 'Catching up', words: 'Some blocks are still to be read. Totals will grow until then.' },
    starting: { title: 'Starting', words: 'The ledger has not been read yet.' },
    'ledger-unreachable': {
      title: 'The connection to the ledger is down',
      words:
        'What was read before is still shown. Nothing is lost; newer records are missing until the connection is back.',
    },
    halted: {
      title: 'Reading has stopped',
      words:
        'The ledger contradicted what it had said before, and somebody has to look. What was read before is still shown.',
    },
  },
  blocksLeft: {
    one: '{count} block is still to be read. Totals will grow until then.',
    other: '{count} blocks are still to be read. Totals will grow until then.',
  },
  notKnown: 'not known',
  noneYet: 'none yet',
  reading: {
    heading: 'Reading of the ledger',
    readTo: 'Read to block',
    nothingYet: 'nothing yet',
    at: '{block}, {moment} ({ago})',
    newest: 'Newest block of the ledger',
    behind: 'Blocks behind',
    settledTo: 'Settled for good to block',
  },
  index: {
    heading: 'What the index holds',
    records: 'Records',
    recordsHeld: '{records}, of which {standing} stand and count in totals',
    batches: 'Batches',
    batchesHeld: '{batches}, of which {setAside} set aside',
    digest: 'Digest',
    digestWords:
      'Computed from every batch, its verdict and the records that stand. Whoever reads the same ledger to the same block gets the same digest.',
    head: 'Head of the ledger',
    network: 'Network',
    chain: 'chain {chain}',
    contract: 'Contract',
    layout: 'Layout of the index',
    version: 'version {version}',
    forMachines: 'The same for machines: {link}',
  },
  setAside: {
    heading: 'Batches set aside',
    none: 'None. Every batch on the ledger keeps the rules and counts.',
  },
  agencies: { heading: 'Agencies', none: 'None registered yet.' },
} as const
