import type { Finder } from '../finder.ts'
import { eachTextNode, eachVisibleTextNode } from '../texts.ts'

function reader(name: string, each: (visit: (text: Text) => void) => void): Finder {
  return {
    name,
    build: () => () => {
      let mixed = 0
      each((node) => {
        const text = node.data
        for (let at = 0; at < text.length; at++) mixed = (mixed + text.charCodeAt(at)) | 0
      })
      // The sum is used, so that no engine may leave the reading out.
      return mixed === 1 ? 1 : 0
    },
  }
}

/** No finder: visits every visible text node and reads every unit once. The count is always 0. */
export const floor = reader('floor', eachVisibleTextNode)

/** The same without asking whether a node is visible: what a page's bare text costs. */
export const bareFloor = reader('bare floor', eachTextNode)
