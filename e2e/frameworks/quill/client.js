import Quill from 'quill'
import { offerEditing } from '../editing.js'

const quill = new Quill('#editor')
quill.setText('Notes on the WCIT.\n')

const edits = {
  insert: (at, text) => quill.insertText(at, text, 'user'),
  remove: (at) => quill.deleteText(at, Math.min(5, quill.getLength() - 1 - at), 'user'),
  split: (at) => quill.insertText(at, '\n', 'user'),
  embolden: (at) => quill.formatText(at, 5, 'bold', true, 'user'),
  select: () => {},
}

offerEditing({
  root: quill.root,
  focus: () => quill.focus(),
  content: () => JSON.stringify(quill.getContents()) + quill.getSemanticHTML(),
  edit(kind, place, text) {
    const at = Math.floor(place * (quill.getLength() - 1))
    edits[kind](at, text)
    quill.setSelection(Math.min(at + 2, quill.getLength() - 1), 0, 'user')
  },
})
