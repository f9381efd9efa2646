import {
  BIGINT,
  BLOB,
  BOOLEAN,
  DuckDBBlobValue,
  type DuckDBConnection,
  DuckDBDecimalValue,
  DuckDBListValue,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  LIST,
  listValue,
  UBIGINT,
  VARCHAR,
} from '@duckdb/node-api'

/** A list bound as one value. Its type is given, since an empty list has none of its own. */
export type ListParameter = {
  readonly list: 'integer' | 'text' | 'unsigned'
  readonly items: readonly (number | string | bigint)[]
}
export type Parameter = string | number | bigint | boolean | Uint8Array | null | ListParameter
export type Parameters = Readonly<Record<string, Parameter>>

/** A value of a row as plain JS: 64-bit numbers as `number` where safe, wider ones as `bigint`, decimals as text, blobs as bytes. */
export type Value = string | number | bigint | boolean | Uint8Array | null | readonly Value[]
export type Row = Readonly<Record<string, Value>>

export const integers = (items: readonly number[]): ListParameter => ({ list: 'integer', items })
export const texts = (items: readonly string[]): ListParameter => ({ list: 'text', items })
export const unsigned = (items: readonly bigint[]): ListParameter => ({ list: 'unsigned', items })

const ELEMENT: Readonly<Record<ListParameter['list'], DuckDBType>> = {
  integer: INTEGER,
  text: VARCHAR,
  unsigned: UBIGINT,
}

function toBound(parameter: Parameter): { value: DuckDBValue; type: DuckDBType } {
  if (parameter === null) return { value: null, type: VARCHAR }
  if (typeof parameter === 'string') return { value: parameter, type: VARCHAR }
  if (typeof parameter === 'boolean') return { value: parameter, type: BOOLEAN }
  if (typeof parameter === 'bigint') return { value: parameter, type: BIGINT }
  if (typeof parameter === 'number') {
    // As DOUBLE, the binding's own choice, a comparison would convert the column and lose the zone maps.
    if (!Number.isSafeInteger(parameter)) throw new RangeError(`${parameter} is not a whole number.`)
    return Math.abs(parameter) < 2 ** 31
      ? { value: parameter, type: INTEGER }
      : { value: BigInt(parameter), type: BIGINT }
  }
  if (parameter instanceof Uint8Array) return { value: new DuckDBBlobValue(parameter), type: BLOB }
  return { value: listValue(parameter.items as DuckDBValue[]), type: LIST(ELEMENT[parameter.list]) }
}

/** Values and types for one execution of a prepared statement. */
export function bind(parameters: Parameters): [Record<string, DuckDBValue>, Record<string, DuckDBType>] {
  const values: Record<string, DuckDBValue> = {}
  const types: Record<string, DuckDBType> = {}
  for (const [name, parameter] of Object.entries(parameters)) {
    const bound = toBound(parameter)
    values[name] = bound.value
    types[name] = bound.type
  }
  return [values, types]
}

/** A value of the engine as plain JS. */
export function toValue(value: DuckDBValue): Value {
  if (value === null || value === undefined) return null
  if (typeof value === 'bigint') {
    return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (value instanceof DuckDBBlobValue) return value.bytes
  if (value instanceof DuckDBDecimalValue) return value.toString()
  if (value instanceof DuckDBListValue) return value.items.map(toValue)
  throw new TypeError(`No plain value for ${String(value)}.`)
}

/** Runs one statement with bound values and gives its rows. */
export async function selectRows<Shape extends Row = Row>(
  connection: DuckDBConnection,
  sql: string,
  parameters: Parameters = {},
): Promise<Shape[]> {
  const result = await connection.run(sql, ...bind(parameters))
  const names = result.columnNames()
  const rows: Shape[] = []
  for (let index = 0; index < result.chunkCount; index++) {
    const columns = result.getChunk(index).getColumns()
    const count = columns[0]?.length ?? 0
    for (let row = 0; row < count; row++) {
      const object: Record<string, Value> = {}
      for (let column = 0; column < names.length; column++) object[names[column]!] = toValue(columns[column]![row]!)
      rows.push(object as Shape)
    }
  }
  return rows
}
