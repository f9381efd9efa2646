/** Absolute path of the repository, with its trailing separator. */
export const root: string
export function ensureDependencies(): void
export function runToEnd(script: string, options?: { readonly cwd?: string }): void
