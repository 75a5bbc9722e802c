import type { Theme } from '../options-model.ts'
import type { Surface } from './fixture.ts'

/** Which state to show, and how. */
export interface FrameRequest {
  readonly fixture: string
  readonly state: string
  readonly theme?: Theme
  readonly locale?: string
}

export interface FixtureListing {
  readonly title: string
  readonly surface: Surface
  readonly states: readonly string[]
}

/** What the page with one state offers to whoever drives it, as `globalThis.gallery`. */
export interface GalleryFrame {
  list(): readonly FixtureListing[]
  show(request: FrameRequest): Promise<void>
  /** Draws the state that is shown in another theme, as it is: nothing is pressed again. */
  retheme(theme: Theme): Promise<void>
}
