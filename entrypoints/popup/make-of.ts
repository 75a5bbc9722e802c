import type { PopupModel } from '../../components/popup-model.ts'
import { countDeclared } from '../../platform/dom/count-declared.ts'
import { declaredIn } from '../../platform/extension/read-tab.ts'

/** A page that marks up fewer terms is no glossary: articles have an abbreviation or two. */
const FEWEST = 5

/** Whether the page of a tab seems to be a list of terms. */
export async function isGlossaryIn(tab: number): Promise<boolean> {
  return (await declaredIn(tab, countDeclared)) >= FEWEST
}

/** What can be made of the page: nothing of one that is not to be read. */
export function makeOf({ site }: PopupModel, isGlossary: boolean): Pick<PopupModel, 'make'> {
  const { kind } = site.state
  return kind === 'blocked' || kind === 'off' ? {} : { make: { isGlossary } }
}
