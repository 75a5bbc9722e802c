import { render } from 'preact'
import '../../components/briefing.css'
import { App } from './App.tsx'
import { requestIn } from './request-in.ts'
import { setPageLanguage } from '../../components/page-language.ts'
import { textSource } from '../../platform/extension/text-source.ts'

setPageLanguage(document, textSource.locale)
const app = document.querySelector('#app')
if (app !== null) render(<App request={requestIn(location.search)} />, app)
