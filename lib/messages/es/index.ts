import { charts } from './charts'
import { failure } from './failure'
import { glossary } from './glossary'
import { layout } from './layout'
import { methodology } from './methodology'
import { overview } from './overview'
import { profiles } from './profiles'
import { record } from './record'
import { records } from './records'
import { search } from './search'
import { statements } from './statements'
import { status } from './status'
import { ui } from './ui'
import { verify } from './verify'
import { worksheet } from './worksheet'

export const messages = {
  charts,
  failure,
  glossary,
  layout,
  methodology,
  overview,
  profiles,
  record,
  records,
  search,
  statements,
  status,
  ui,
  verify,
  worksheet,
}
