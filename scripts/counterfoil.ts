/** The command line. Each command answers with its exit status. */
type Command = { readonly summary: string; readonly run: (argv: string[]) => Promise<number> }

const commands: Readonly<Record<string, Command>> = {
  check: {
    summary: "FILE [options]           read an official's file: what would be published, what is refused and why",
    run: async (argv) => (await import('./commands/check')).check(argv),
  },
  register: {
    summary: 'CODE --name NAME         register an agency with two officials on the development ledger',
    run: async (argv) => (await import('./commands/register')).register(argv),
  },
  sign: {
    summary: 'FILE --preparation FILE … see in words what is to be signed, recomputed here, and sign it',
    run: async (argv) => (await import('./commands/sign')).sign(argv),
  },
  publish: {
    summary: 'FILE --agency CODE …     prepare, sign by two officials, submit and follow a publication',
    run: async (argv) => (await import('./commands/publish')).publish(argv),
  },
  cancel: {
    summary: '--agency CODE …          take back what is signed and not delivered whole',
    run: async (argv) => (await import('./commands/cancel')).cancel(argv),
  },
  verify: {
    summary: 'RECORD [--rpc URL]…      check one record against the ledger; status 0 only when every check agrees',
    run: async (argv) => (await import('./commands/verify')).verify(argv),
  },
  keys: {
    summary: 'grant|revoke …           grant a key by two admins, or end one at once',
    run: async (argv) => (await import('./commands/keys')).keys(argv),
  },
  deploy: {
    summary:
      '--rpc URL …              show what deploying the ledger on a network takes; --send does it; --check CONTRACT',
    run: async (argv) => (await import('./commands/deploy')).deploy(argv),
  },
  payments: {
    summary:
      '[--send]                 deploy the contract that pays in the transactions that publish, beside the ledger',
    run: async (argv) => (await import('./commands/payments')).payments(argv),
  },
  index: {
    summary: '--rebuild                throw the index away and build it again from the ledger',
    run: async (argv) => (await import('./commands/index')).index(argv),
  },
}

async function main(): Promise<number> {
  const [name = '', ...argv] = process.argv.slice(2)
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command) return command.run(argv)

  const asked = name === '' || name === 'help' || name === '--help'
  const print = asked ? console.log : console.error
  if (!asked) print(`counterfoil: there is no command "${name}".\n`)
  print('Usage: counterfoil COMMAND …\n')
  for (const [command, { summary }] of Object.entries(commands)) print(`  ${command.padEnd(9)} ${summary}`)
  return asked ? 0 : 2
}

export {}

// Whoever reads the output may stop reading, as `head` does: what was begun goes on to its end.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })

process.exitCode = await main()
if (process.connected) process.disconnect()
