import { tellInEnglish } from '@/lib/format/tell-in-english'
import type { VerificationReport } from '../report'
import { type ReportInWords, reportInWords } from '../report-in-words'

/** A report as the command line says it. */
export const inEnglish = (report: VerificationReport): ReportInWords => reportInWords(report, tellInEnglish)
