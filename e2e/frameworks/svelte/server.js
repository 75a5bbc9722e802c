import { render } from 'svelte/server'
import { documentAround } from '../story.js'
import Story from './Story.svelte'

export function html() {
  const { head, body } = render(Story)
  return documentAround(`<div id="app">${body}</div>`, head)
}
