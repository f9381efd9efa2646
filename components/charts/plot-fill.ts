import type { Stage } from '@/lib/domain/stage'

/** The colour of a stage, the same in every plot. Those that are never drawn beside another share one. */
export function plotFill(stage: Stage | undefined): string {
  switch (stage) {
    case 'expenditure':
      return 'var(--plot-1)'
    case 'disbursement':
      return 'var(--plot-3)'
    default:
      return 'var(--plot-8)'
  }
}
