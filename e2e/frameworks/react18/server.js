import { createElement, useState } from 'react'
import { renderToString } from 'react-dom/server'
import { documentOf } from '../document.js'

export const html = () =>
  `<!doctype html>${renderToString(createElement(documentOf({ createElement, useState })))}`
