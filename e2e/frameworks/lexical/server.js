import { editorPage } from '../editing.js'

export const html = () => editorPage()
