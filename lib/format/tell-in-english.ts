import { statements } from '@/lib/messages/en/statements'
import { createTell } from './tell'

/** Says statements in English, for the command line and for files. Pages say them in their reader's language. */
export const tellInEnglish = createTell({ language: 'en', statements })
