import { render } from 'preact'
import '../../components/look-up-page.css'
import { App } from './App.tsx'
import { readRequest } from '../../platform/extension/open-look-up.ts'
import { setPageLanguage } from '../../components/page-language.ts'
import { textSource } from '../../platform/extension/text-source.ts'

setPageLanguage(document, textSource.locale)
const app = document.querySelector('#app')
if (app !== null) {
  void readRequest(location.search).then((request) => render(<App request={request} />, app))
}
