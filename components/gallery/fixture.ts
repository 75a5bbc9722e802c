import type { VNode } from 'preact'

/**
 * Where a component lives, and with it the style sheet it gets: inside the closed shadow root of
 * a page (`card`), in the popup, in the side panel, or on a page of the extension.
 */
export type Surface = 'card' | 'popup' | 'panel' | 'page'

export interface FixtureState {
  readonly element: () => VNode
  /** Buttons to press and disclosures to open, by the start of their text, in order. */
  readonly press?: readonly string[]
  /** What to type into the first field, or into the first that fits `into`. */
  readonly type?: string
  readonly into?: 'input' | 'textarea'
}

/** A component in every state worth looking at. */
export interface Fixture {
  readonly title: string
  readonly surface: Surface
  readonly states: Readonly<Record<string, FixtureState>>
}
