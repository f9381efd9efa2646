import type { Parameter } from '@/lib/store/sql'

/** The values of one statement, each under a name of its own: what is asked for is bound, and never becomes part of the SQL. */
export class BoundValues {
  readonly parameters: Record<string, Parameter> = {}
  #count = 0

  /** The name to write in the SQL, with its dollar sign. */
  readonly bind = (value: Parameter): string => {
    const name = `bound${this.#count++}`
    this.parameters[name] = value
    return `$${name}`
  }
}

export type Bind = BoundValues['bind']
