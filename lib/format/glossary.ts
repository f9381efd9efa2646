import type { Stage } from '@/lib/domain/stage'
import { type GlossaryEntry, glossary } from '@/lib/messages/en/glossary'

/** The glossary in English, for the command line and files. Pages take it from their words. */
export const GLOSSARY = glossary

export type GlossaryKey = keyof typeof GLOSSARY

/** A stage in English words: its label, and the sentence that explains it. */
export const formatStage = (stage: Stage): GlossaryEntry => GLOSSARY[stage]
