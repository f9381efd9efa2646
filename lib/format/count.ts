const COUNT = new Intl.NumberFormat('en-GB')

/** "2,468". */
export const formatCount = (count: number): string => COUNT.format(count)

/** "1 record", "2,468 records"; `plural` where adding an s is wrong. */
export function formatCounted(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`
}
