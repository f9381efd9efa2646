/** Bounds of format 1. Reading refuses what lies beyond them, so that no payload can cost a reader more than this. Source: docs/record-format.md. */

export const FORMAT = 1

/** Bytes of a batch's payload, compressed. A transaction is at most 128 KiB on common nodes; 16 KiB are left for the rest of it. */
export const MAX_PAYLOAD_BYTES = 112 * 1024

/** Bytes of a payload once inflated. Deflate can expand 1,032 times; this stops a payload of zeros at 4 MiB. */
export const MAX_INFLATED_BYTES = 4 * 1024 * 1024

/** Records of a batch. */
export const MAX_RECORDS = 4096

/** Bytes of a record's line, without its newline. */
export const MAX_LINE_BYTES = 32 * 1024

/** Objects and arrays around a value, the record itself counted. */
export const MAX_DEPTH = 8
