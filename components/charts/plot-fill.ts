import type { Stage } from '@/lib/domain/stage'

/** The class that colours a stage, the same in every plot of stages. Those that are never drawn on another share one. */
export const stageClass = (stage: Stage): string => (stage === 'disbursement' ? 'column column-other' : 'column')
