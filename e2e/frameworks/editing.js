import { documentAround } from './story.js'

/** What stands around every editor, and is marked. */
const around = 'The WCIT revised the ITRs of the ITU.'

/** The page of an editor: some text as on any page, and a place to write. */
export const editorPage = (head = '') =>
  documentAround(
    `<p>${around}</p><div id="editor"></div>`,
    `${head}<style>#editor { margin: 40px; border: 1px solid; height: 300px; overflow: auto; white-space: pre-wrap }</style>`,
  )

const words = [
  'WCIT',
  'ITRs',
  'the ITU',
  'plenary',
  'Member States',
  'multistakeholder model',
  'and',
]
const kinds = ['insert', 'insert', 'insert', 'insert', 'remove', 'split', 'embolden', 'select']

/** Numbers from 0 to 1, the same in every run. */
function numbers() {
  let state = 12
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** A short name for a long text. */
function digest(text) {
  let hash = 0
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return `${text.length}:${hash}`
}

/** Where a node is below the editor's root, as a path of indexes. */
function pathOf(node, root) {
  const path = []
  for (let at = node; at !== root && at?.parentNode; at = at.parentNode) {
    path.unshift([...at.parentNode.childNodes].indexOf(at))
  }
  return path.join('.')
}

const turn = (draws) => new Promise(draws ? requestAnimationFrame : setTimeout)

/**
 * Lets a test edit, a step at a time, by what an editor offers: `edit(kind, place, text)` with a
 * place from 0 to 1, `content()` as it would be saved, and `root`, the element that is written in.
 * An editor that draws only a part of itself tells `caret()` by places of its content, and its
 * `markup()` depends on when one asks.
 */
export function offerEditing({ root, edit, content, focus, caret, markup }) {
  const next = numbers()
  const caretByPath = () => {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection()
    return `${pathOf(anchorNode, root)}:${anchorOffset} ${pathOf(focusNode, root)}:${focusOffset}`
  }
  globalThis.editing = {
    focus,
    caret: caret ?? caretByPath,
    content,
    markup: markup ?? (() => root.innerHTML),
    /** Makes some edits; resolves to what was saved and where the caret stood after each. */
    async edit(count) {
      const journal = []
      for (let at = 0; at < count; at += 1) {
        const kind = kinds[Math.floor(next() * kinds.length)]
        const text = `${words[Math.floor(next() * words.length)]} `
        edit(kind, next(), text)
        // Everyone who watches the page has its turn before the next edit; now and then it draws.
        await (at % 10 === 9 ? turn(at % 50 === 49) : scheduler.yield())
        journal.push(`${digest(content())} ${globalThis.editing.caret()}`)
      }
      return journal
    },
  }
}
