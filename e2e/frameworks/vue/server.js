import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { documentAround } from '../story.js'
import { Story } from './Story.js'

export const html = async () =>
  documentAround(`<div id="app">${await renderToString(createSSRApp(Story))}</div>`)
