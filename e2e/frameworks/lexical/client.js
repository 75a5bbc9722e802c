import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { $generateHtmlFromNodes } from '@lexical/html'
import { registerRichText } from '@lexical/rich-text'
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical'
import { offerEditing } from '../editing.js'

const root = document.querySelector('#editor')
root.contentEditable = 'true'
const editor = createEditor({
  namespace: 'glosslight-page',
  nodes: [],
  onError: (error) => {
    throw error
  },
})
editor.setRootElement(root)
registerRichText(editor)
registerHistory(editor, createEmptyHistoryState(), 300)
const start = () =>
  $getRoot().append($createParagraphNode().append($createTextNode('Notes on the WCIT.')))
editor.update(start, { discrete: true })

const edits = {
  insert: (selection, text) => selection.insertText(text),
  remove: (selection) => selection.removeText(),
  split: (selection) => selection.insertParagraph(),
  embolden: (selection) => selection.formatText('bold'),
  select: () => {},
}

/** Selects some letters at a place of the text, or nothing for edits that need none. */
function $selectAt(place, length) {
  const texts = $getRoot().getAllTextNodes()
  const text = texts[Math.floor(place * texts.length)]
  if (text === undefined) return $getRoot().selectEnd()
  const size = text.getTextContentSize()
  const at = Math.floor(((place * 97) % 1) * size)
  return text.select(at, Math.min(at + length, size))
}

offerEditing({
  root,
  focus: () => root.focus(),
  content: () =>
    JSON.stringify(editor.getEditorState().toJSON()) +
    editor.read(() => $generateHtmlFromNodes(editor)),
  edit(kind, place, text) {
    const length = kind === 'remove' || kind === 'embolden' ? 5 : 0
    editor.update(() => edits[kind]($selectAt(place, length), text), { discrete: true })
  },
})
