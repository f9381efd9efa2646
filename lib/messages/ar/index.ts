import { glossary } from './glossary'
import { layout } from './layout'
import { ui } from './ui'

export const messages = { glossary, layout, ui }
