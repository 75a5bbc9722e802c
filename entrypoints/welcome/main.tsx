import { render } from 'preact'
import '../../components/welcome.css'
import '../../platform/dom/marks.css'
import { App } from './App.tsx'
import { setPageLanguage } from '../../components/page-language.ts'
import { textSource } from '../../platform/extension/text-source.ts'

setPageLanguage(document, textSource.locale)
const app = document.querySelector('#app')
if (app !== null) render(<App />, app)
