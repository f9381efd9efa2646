/**
 * Rehearses what docs/operating.md says of a stolen key, a lost key and the handing over of offices:
 * `npx tsx scripts/campaigns/rehearse-stolen-key.ts`. Prints each step with what a reader of the site sees after it.
 * Exit status 1 where a step does not go as it must.
 */
import { rehearse } from './stolen-key/rehearse'
import { RehearsalFailedError } from './stolen-key/say'

try {
  const { steps, refusals } = await rehearse(({ number, step, readerSees }) => {
    console.log(`${String(number).padStart(2)}. ${step}\n    A reader sees: ${readerSees}.`)
  })
  console.log(
    `\nAll ${steps.length} steps went as they must; the ledger refused ${refusals.length} times, each by name.`,
  )
} catch (error) {
  if (!(error instanceof RehearsalFailedError)) throw error
  console.error(`The rehearsal has failed. ${error.message}`)
  process.exitCode = 1
}
