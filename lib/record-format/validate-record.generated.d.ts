import type { SpendingRecord } from '../domain/record'

type SchemaError = { readonly instancePath: string; readonly keyword: string; readonly params: unknown }

/** Whether a JSON value meets record.schema.json; after a refusal, `errors` holds the first rule it broke. */
export declare const validateRecord: {
  (value: unknown): value is SpendingRecord
  errors?: readonly SchemaError[] | null
}
