import { RehearsalLedger } from './rehearsal-ledger'
import { rehearseHandover } from './rehearse-handover'
import { rehearseLostKey } from './rehearse-lost-key'
import { rehearseTheft, type TheftOutcome } from './rehearse-theft'

/** One step of the rehearsal that went as it must, and what a reader of the site saw after it. */
export type RehearsedStep = { readonly number: number; readonly step: string; readonly readerSees: string }

export type Rehearsal = {
  readonly steps: readonly RehearsedStep[]
  readonly theft: TheftOutcome
  readonly refusals: readonly string[]
}

/**
 * Rehearses a stolen key, a lost one and the handing over of offices, on an embedded ledger of its own with a delay of 48 hours,
 * through the real publishing path and into a real index.
 * Errors: RehearsalFailedError where a step does not go as it must.
 */
export async function rehearse(onStep: (step: RehearsedStep) => void = () => {}): Promise<Rehearsal> {
  const steps: RehearsedStep[] = []
  const say = (step: string, readerSees: string) => {
    steps.push({ number: steps.length + 1, step, readerSees })
    onStep(steps.at(-1)!)
  }
  const world = await RehearsalLedger.start()
  try {
    const theft = await rehearseTheft(world, say)
    const lost = await rehearseLostKey(world, say)
    const handover = await rehearseHandover(world, say)
    return { steps, theft, refusals: [...theft.refusals, ...lost, ...handover] }
  } finally {
    await world.stop()
  }
}
