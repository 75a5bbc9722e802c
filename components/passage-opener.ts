import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

import type { CitationModel } from './citation-model.ts'

/** Goes to a cited passage; without it, the browser opens the link. */
export type OpenPassage = (model: CitationModel) => void

const context = createContext<OpenPassage | undefined>(undefined)

/** Gives the passages below it a better way than their link. */
export const PassageOpener = context.Provider

export function usePassageOpener(): OpenPassage | undefined {
  return useContext(context)
}
