import { leaf, path, root } from './rules.mjs'

export const trees = Array.from({ length: 10 }, (_, size) => {
  const leaves = Array.from({ length: size }, (__, index) => leaf('elm', `leaf ${index}`))
  return { size, leaves, root: root(leaves), paths: leaves.map((__, index) => path(index, leaves)) }
})
