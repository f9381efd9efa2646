import ts from 'typescript'

/** Attributes that a reader sees or hears. */
const READ_ATTRIBUTES = new Set(['aria-label', 'aria-description', 'alt', 'heading', 'label', 'placeholder', 'title'])
/** Properties of a page's metadata that a reader sees. */
const READ_PROPERTIES = new Set(['title', 'description', 'label', 'heading'])
/** Written the same in every language. */
const NAMES = /\b(Counterfoil|GitHub|OCDS|IATI|CSV|JSON|XLSX|UTC)\b/g
/** Elements whose text is code. */
const CODE_ELEMENTS = new Set(['code', 'kbd', 'pre', 'samp'])

/** Take the words of a language as an argument. */
const GIVEN_THEIR_WORDS = new Set(['formatParty'])

const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text.replace(NAMES, ''))
const isSentence = (text: string): boolean => /^["“]?\p{Lu}\p{Ll}+[’']?\p{Ll}* \p{Ll}+.* \p{L}+/u.test(text)

/**
 * What a file of a page says in one language only: English texts among its elements, attributes and strings, and formats or words taken
 * past the language of the page. Each is named by its line.
 */
export function findLooseWords(fileName: string, source: string): readonly string[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const add = (node: ts.Node, text: string) => {
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
    const entry = `${fileName}:${line} ${text.trim().replace(/\s+/g, ' ').slice(0, 80)}`
    if (!found.includes(entry)) found.push(entry)
  }

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      for (const name of looseImports(node)) add(node, `imports ${name}`)
      return
    }
    // What is thrown is for logs.
    if (ts.isNewExpression(node) || ts.isTypeNode(node)) return
    if (ts.isJsxText(node) && hasWords(node.text) && !isWithinCode(node)) add(node, node.text)
    if (ts.isJsxAttribute(node)) {
      for (const text of READ_ATTRIBUTES.has(node.name.getText(file)) ? textsOf(node.initializer) : [])
        if (hasWords(text.text)) add(text, text.text)
      if (/^(class|style|d$|href|rel)/.test(node.name.getText(file))) return
    }
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) && !isWithinCode(node)) {
      for (const text of textsOf(node.expression)) if (hasWords(text.text)) add(text, text.text)
    }
    if (ts.isPropertyAssignment(node) && READ_PROPERTIES.has(node.name.getText(file))) {
      for (const text of textsOf(node.initializer)) if (hasWords(text.text)) add(text, text.text)
    }
    if ((ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) && isSentence(node.text)) add(node, node.text)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function looseImports(node: ts.ImportDeclaration): readonly string[] {
  const from = (node.moduleSpecifier as ts.StringLiteral).text
  const bindings = node.importClause?.namedBindings
  if (bindings === undefined || !ts.isNamedImports(bindings) || node.importClause?.phaseModifier !== undefined)
    return []
  const names = bindings.elements.filter(({ isTypeOnly }) => !isTypeOnly).map(({ name }) => name.text)
  if (from.startsWith('@/lib/format/'))
    return names.filter((name) => /^(format[A-Z]|GLOSSARY$)/.test(name) && !GIVEN_THEIR_WORDS.has(name))
  const takesAllLanguages = node.getSourceFile().text.includes(from.replace('/en', '/fr'))
  return from.startsWith('@/lib/messages/en') && !takesAllLanguages ? names : []
}

/** The literal texts that an expression can show: its own, those of its branches, the fixed parts of a template. */
function textsOf(node: ts.Node | undefined): readonly (ts.StringLiteralLike | ts.TemplateLiteralToken)[] {
  if (node === undefined) return []
  if (ts.isStringLiteralLike(node)) return [node]
  if (ts.isTemplateExpression(node)) return [node.head, ...node.templateSpans.map(({ literal }) => literal)]
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) return textsOf(node.expression)
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)]
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken
    const isEither = kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.QuestionQuestionToken
    const isJoined = kind === ts.SyntaxKind.PlusToken
    if (isEither || isJoined) return [...textsOf(node.left), ...textsOf(node.right)]
    return kind === ts.SyntaxKind.AmpersandAmpersandToken ? textsOf(node.right) : []
  }
  return []
}

function isWithinCode(node: ts.Node): boolean {
  for (let parent = node.parent; parent !== undefined; parent = parent.parent) {
    if (ts.isJsxElement(parent) && CODE_ELEMENTS.has(parent.openingElement.tagName.getText())) return true
  }
  return false
}
