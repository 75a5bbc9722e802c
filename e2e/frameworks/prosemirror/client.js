import { exampleSetup } from 'prosemirror-example-setup'
import { DOMParser, Schema } from 'prosemirror-model'
import { schema as basic } from 'prosemirror-schema-basic'
import { addListNodes } from 'prosemirror-schema-list'
import { EditorState, Selection } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { offerEditing } from '../editing.js'

const nodes = addListNodes(basic.spec.nodes, 'paragraph block*', 'block')
const schema = new Schema({ nodes, marks: basic.spec.marks })
const start = document.createElement('div')
start.innerHTML = '<h2>Notes</h2><p>On the WCIT.</p><ul><li><p>ITRs</p></li></ul>'
const doc = DOMParser.fromSchema(schema).parse(start)
const plugins = exampleSetup({ schema, menuBar: false })
const view = new EditorView(document.querySelector('#editor'), {
  state: EditorState.create({ doc, plugins }),
})

const edits = {
  insert: (tr, at, text) => tr.insertText(text, at),
  remove: (tr, at) => tr.delete(at, Math.min(at + 5, tr.doc.resolve(at).end())),
  split: (tr, at) => tr.split(at),
  embolden: (tr, at) =>
    tr.addMark(at, Math.min(at + 9, tr.doc.content.size), schema.marks.strong.create()),
  select: (tr) => tr,
}

offerEditing({
  root: view.dom,
  focus: () => view.focus(),
  content: () => JSON.stringify(view.state.doc.toJSON()),
  edit(kind, place, text) {
    const { tr } = view.state
    // The nearest position that a caret can have: others are between blocks.
    const near = Selection.near(tr.doc.resolve(Math.floor(place * tr.doc.content.size)))
    edits[kind](tr, near.from, text)
    const at = tr.doc.resolve(tr.mapping.map(near.from))
    view.dispatch(tr.setSelection(Selection.near(at)).scrollIntoView())
  },
})
