import { openFile } from './open-file'
import type { ReadOptions } from './read-options'
import { type AcceptedRow, type ReadRow, UnreadableFileError } from './read-row'

/** All rows of a small file at once. Throws {@link UnreadableFileError} where the file is refused. For a large one, stream OpenedFile.rows. */
export async function readRows({
  path,
  options = {},
}: {
  readonly path: string
  readonly options?: ReadOptions
}): Promise<{
  readonly rows: readonly ReadRow[]
  readonly accepted: readonly AcceptedRow[]
  readonly notes: readonly string[]
}> {
  const opened = await openFile({ path, options })
  if (!opened.ok) throw new UnreadableFileError(opened.problem)
  const rows: ReadRow[] = []
  for await (const batch of opened.value.rows()) rows.push(...batch)
  return { rows, accepted: rows.filter((row) => row.kind === 'accepted'), notes: opened.value.notes }
}
