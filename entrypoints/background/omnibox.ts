import { browser } from 'wxt/browser'
import { findEntries } from '../../platform/extension/found-entries.ts'
import {
  LONGEST_LOOKED_UP,
  onlyExact,
  type FoundEntry,
} from '../../platform/extension/look-up-calls.ts'
import { openLookUp, type Disposition } from '../../platform/extension/open-look-up.ts'
import { readShelf, type Shelf } from '../../platform/extension/packs.ts'
import {
  describeFound,
  lineOf,
  namedInFull,
  suggestionsFor,
  termIn,
  type Markup,
} from '../../platform/extension/suggestions.ts'
import { textSource } from '../../platform/extension/text-source.ts'

/** The address bar shows no more. */
const MOST = 8
const MARKUP: Markup = import.meta.env.FIREFOX ? 'plain' : 'xml'

/** The address bar tells nothing of its window; it is the one in front. */
async function isPrivateInFront(): Promise<boolean> {
  return (await browser.windows.getLastFocused()).incognito
}

const termOf = (text: string) => text.trim().slice(0, LONGEST_LOOKED_UP)

/**
 * The first line: what Enter does with what was typed. Firefox shows it a letter late, where it
 * could be the wrong entry: there it says the same all the time.
 */
function offerDefault(typed: string, meant?: FoundEntry): void {
  const { translate } = textSource
  const plain =
    import.meta.env.FIREFOX || typed === '' ? translate('lookUp') : translate('lookUpIn', [typed])
  const description =
    import.meta.env.FIREFOX || meant === undefined
      ? lineOf(plain, MARKUP)
      : describeFound(meant, MARKUP)
  browser.omnibox.setDefaultSuggestion({ description })
}

/** The entry that a text in the address bar means, where it means one. */
function meantIn(shelf: Shelf, text: string): string | undefined {
  const term = termIn(text)
  const named = term === undefined ? [] : findEntries(shelf, term).found
  return namedInFull(text, named) ?? onlyExact(findEntries(shelf, text).found, text)?.entry
}

async function enter(text: string, disposition: Disposition): Promise<void> {
  const typed = termOf(text)
  const isPrivate = await isPrivateInFront()
  const entry = meantIn(await readShelf(isPrivate), typed)
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  await openLookUp(
    {
      typed: termIn(typed) ?? typed,
      ...(entry === undefined ? {} : { entry }),
      private: isPrivate,
    },
    { disposition, ...(tab?.id === undefined ? {} : { from: tab.id }) },
  )
}

/** Looks terms up from the address bar, behind the word `gl`; to be called at the start. */
export function answerAddressBar(): void {
  // Firefox for Android has no such thing.
  if (browser.omnibox === undefined) return
  let turn = 0
  browser.omnibox.onInputStarted.addListener(() => {
    offerDefault('')
    void isPrivateInFront()
      .then(readShelf)
      .then((shelf) => shelf.lookUp())
  })
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    const now = ++turn
    const typed = termOf(text)
    void isPrivateInFront()
      .then(readShelf)
      .then((shelf) => {
        if (now !== turn) return
        const { found } = findEntries(shelf, typed, MOST)
        const meant = onlyExact(found, typed)
        offerDefault(typed, meant)
        // Chromium has it in the first line.
        const others = import.meta.env.FIREFOX ? found : found.filter((each) => each !== meant)
        suggest([...suggestionsFor(others, typed, MARKUP)])
      })
  })
  browser.omnibox.onInputEntered.addListener((text, disposition) => void enter(text, disposition))
}
