export type FlowInput = {
  /** Ids of the nodes of each column, from the top. */
  readonly columns: readonly (readonly string[])[]
  readonly flows: readonly { readonly from: string; readonly to: string; readonly value: number }[]
}

/** In percent of the drawing. `slot` is the room that a node's words have, around its middle. */
export type FlowNodeBox = {
  readonly id: string
  readonly column: number
  readonly y: number
  readonly height: number
  readonly middle: number
}
export type FlowBand = {
  readonly from: string
  readonly to: string
  /** Of the two columns, in percent. */
  readonly x: readonly [number, number]
  /** Its upper edge at either end. */
  readonly y: readonly [number, number]
  readonly height: number
}

type FlowOptions = {
  /** Least room of a node, so that words never overlap; and room between two. */
  readonly room?: number
  readonly gap?: number
}

/**
 * Columns of nodes with bands between them, as high as what flows. One scale holds for all, so heights compare; what is not above zero cannot be
 * drawn and is left out.
 */
export function layOutFlows({ columns, flows }: FlowInput, { room = 8, gap = 1.5 }: FlowOptions = {}) {
  // Scaled by the largest: no sum of them then overflows.
  const most = Math.max(0, ...flows.map(({ value }) => value))
  const drawn = flows.filter(({ value }) => value > 0).map((flow) => ({ ...flow, value: flow.value / most }))
  const sizeOf = (id: string): number => {
    const sum = (end: 'from' | 'to') => drawn.reduce((total, flow) => total + (flow[end] === id ? flow.value : 0), 0)
    return Math.max(sum('from'), sum('to'))
  }
  const sized = columns.map((ids) => ids.map((id) => ({ id, size: sizeOf(id) })).filter(({ size }) => size > 0))
  const scale = Math.min(...sized.map((nodes) => scaleOf(nodes, { room, gap })), Number.MAX_VALUE)

  const nodes = sized.flatMap((column, position): FlowNodeBox[] => {
    const heights = column.map(({ size }) => Math.max(size * scale, room))
    const used = heights.reduce((sum, height) => sum + height, 0) + gap * Math.max(0, column.length - 1)
    let y = (100 - used) / 2
    return column.map(({ id, size }, index) => {
      const middle = y + heights[index]! / 2
      y += heights[index]! + gap
      const height = size * scale
      return { id, column: position, y: middle - height / 2, height, middle }
    })
  })

  const boxes = new Map(nodes.map((node) => [node.id, node]))
  const order = new Map(nodes.map(({ id }, index) => [id, index]))
  const at = { from: new Map<string, number>(), to: new Map<string, number>() }
  /** Bands leave and arrive in the order of their other ends, so that they cross as little as they can. */
  const place = (end: 'from' | 'to', other: 'from' | 'to') => {
    const places = new Map<(typeof drawn)[number], number>()
    for (const flow of drawn.toSorted((a, b) => order.get(a[other])! - order.get(b[other])!)) {
      const y = at[end].get(flow[end]) ?? boxes.get(flow[end])!.y
      places.set(flow, y)
      at[end].set(flow[end], y + flow.value * scale)
    }
    return places
  }
  const [leaving, arriving] = [place('from', 'to'), place('to', 'from')]
  const xOf = (column: number) => (columns.length === 1 ? 0 : (column / (columns.length - 1)) * 100)
  const bands = drawn.map((flow): FlowBand => {
    const [source, target] = [boxes.get(flow.from)!, boxes.get(flow.to)!]
    return {
      from: flow.from,
      to: flow.to,
      x: [xOf(source.column), xOf(target.column)],
      y: [leaving.get(flow)!, arriving.get(flow)!],
      height: flow.value * scale,
    }
  })
  return { nodes, bands }
}

/** The largest scale at which a column fits, each of its nodes with its least room. */
function scaleOf(nodes: readonly { readonly size: number }[], { room, gap }: Required<FlowOptions>): number {
  const space = 100 - gap * Math.max(0, nodes.length - 1)
  // From the smallest up, each node that would be lower than its room takes the room instead, and the others share what is left.
  const sizes = nodes.map(({ size }) => size).sort((a, b) => a - b)
  let rest = sizes.reduce((sum, size) => sum + size, 0)
  let left = space
  for (const size of sizes) {
    const scale = left / rest
    if (size * scale >= room) return scale
    rest -= size
    left -= room
  }
  // All have just their room: the largest fills its own.
  return room / Math.max(...sizes, Number.MIN_VALUE)
}
