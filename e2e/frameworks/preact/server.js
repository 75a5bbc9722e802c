import { createElement } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { documentAround } from '../story.js'
import { Story } from './Story.js'

export const html = () =>
  documentAround(`<div id="app">${renderToString(createElement(Story))}</div>`)
