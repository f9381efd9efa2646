export function spellOutMcopy(text: string): string
