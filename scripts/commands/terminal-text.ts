import { toDisplayText } from '@/lib/format/display-text'

/** Others' words for a terminal: nothing in them can steer it. Line breaks stay. */
export const toTerminalText = (text: string): string => text.split('\n').map(toDisplayText).join('\n')
