import { createElement, hydrate } from 'preact'
import { resetPropWarnings } from 'preact/debug'
import { later } from '../story.js'
import { Story } from './Story.js'

// With its debugging code, Preact throws where what it hydrates is not what it renders.
resetPropWarnings()
later(() => hydrate(createElement(Story), document.querySelector('#app')))
