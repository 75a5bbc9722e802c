import { markdown } from '@codemirror/lang-markdown'
import { basicSetup, EditorView } from 'codemirror'
import { offerEditing } from '../editing.js'

const view = new EditorView({
  doc: 'Notes on the WCIT.\n',
  extensions: [basicSetup, markdown(), EditorView.lineWrapping],
  parent: document.querySelector('#editor'),
})

const changes = {
  insert: (at, text) => ({ from: at, insert: text }),
  remove: (at) => ({ from: at, to: Math.min(at + 5, view.state.doc.length) }),
  split: (at) => ({ from: at, insert: '\n' }),
  embolden: (at) => ({ from: at, insert: '**ITU**' }),
  select: () => [],
}

offerEditing({
  root: view.contentDOM,
  focus: () => view.focus(),
  content: () => view.state.doc.toString(),
  caret() {
    const { anchorNode, anchorOffset } = document.getSelection()
    const { anchor, head } = view.state.selection.main
    return `${anchor}:${head} ${view.posAtDOM(anchorNode, anchorOffset)}`
  },
  markup: () => '',
  edit(kind, place, text) {
    const at = Math.floor(place * view.state.doc.length)
    const change = view.state.changes(changes[kind](at, text))
    const anchor = change.mapPos(at, 1)
    view.dispatch({ changes: change, selection: { anchor }, scrollIntoView: true })
  },
})
