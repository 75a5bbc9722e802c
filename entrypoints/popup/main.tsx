import { render } from 'preact'
import '../../components/page.css'
import '../../components/popup.css'
import { App } from './App.tsx'
import { tabOfPopup } from './tab-of-popup.ts'
import { setPageLanguage } from '../../components/page-language.ts'
import { textSource } from '../../platform/extension/text-source.ts'

setPageLanguage(document, textSource.locale)
const app = document.querySelector('#app')
if (app !== null) {
  void tabOfPopup().then((tab) => render(<App tab={tab} />, app))
}
