import type { statements } from './en/statements'
import type { ValuesOf } from './message'

type Statements = typeof statements
export type StatementCode = keyof Statements

/** What stands for a `{name}`: text as it is, a count, the day of a moment in Unix seconds, another statement, or a list of them. */
export type Fact = string | number | { readonly day: number } | Statement | readonly Statement[]

/** A sentence, or the name of something, as its code and what fills it in: data that any language can say. */
export type Statement = { readonly code: StatementCode; readonly facts?: { readonly [name: string]: Fact } }

/** Text that every language shows as it is, such as a hash; a statement; or several sentences, one after another. */
export type Said = string | Statement | readonly Statement[]

type FactsOf<Code extends StatementCode> = ValuesOf<Statements[Code], Fact>

/** The statement of a code, with the facts that its English text asks for; a plural goes by `count`. */
export const state = <Code extends StatementCode>(
  code: Code,
  ...[facts]: [keyof FactsOf<Code>] extends [never] ? [] : [FactsOf<Code>]
): Statement => (facts === undefined ? { code } : { code, facts: facts as NonNullable<Statement['facts']> })
