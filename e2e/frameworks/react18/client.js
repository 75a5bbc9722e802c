import { createElement, useState } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { documentOf } from '../document.js'

globalThis.hydrationErrors = []
const noted = (error) => globalThis.hydrationErrors.push(String(error))
// Late enough for an extension to have changed the page, if it does.
setTimeout(() => {
  const page = createElement(documentOf({ createElement, useState }))
  hydrateRoot(document, page, { onRecoverableError: noted })
}, 700)
