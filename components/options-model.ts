import type { Scope } from './scope.ts'

export type OptionsSection = 'sites' | 'terms' | 'appearance' | 'briefings' | 'keys' | 'about'

export type SiteMode = 'everywhere' | 'listed'

/** Whether Glosslight is on at a host and every host below it, at a page, or in local files. */
export interface SiteRuleModel {
  readonly scope: string
  readonly on: boolean
  /** ISO day it was made, where known. */
  readonly since?: string
  /** Set by an administrator: shown, and cannot be removed. */
  readonly locked: boolean
}

/** A term the reader does not want marked, or a meaning turned down or confirmed. */
export interface MutedTermModel {
  /** What to give back to `onUnmute`. */
  readonly key: string
  readonly term: string
  readonly expansion?: string
  readonly language: string
  readonly scope: Scope
  /** Where `scope` is `site`: the host. Where it is `page`: the page's address. */
  readonly where?: string
  /** `muted`: not marked; `meaning`: "not this meaning"; `confirmed`: "yes, this meaning". */
  readonly kind: 'muted' | 'meaning' | 'confirmed'
}

/** What is wrong with a line of the rules as text; `detail` is what it is about. */
export interface SitesLineProblem {
  readonly line: number
  readonly kind: 'form' | 'scope' | 'conflict' | 'too-many'
  readonly detail: string
}

/** What a text of rules would come to: how many are new, turned round and gone. */
export interface SitesCheck {
  readonly problems: readonly SitesLineProblem[]
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/** The rules about sites. */
export interface SitesModel {
  readonly mode: SiteMode
  /** True where an administrator decided the mode. */
  readonly modeLocked: boolean
  readonly rules: readonly SiteRuleModel[]
  /** The reader's own, one a line. */
  readonly text: string
}

export type Theme = 'system' | 'light' | 'dark'
export type MarkStyle = 'dotted' | 'tint' | 'hover'
export type Density = 'all' | 'first' | 'quiet'

export interface AppearanceModel {
  readonly theme: Theme
  readonly markStyle: MarkStyle
  readonly density: Density
  /** Whether the toolbar button shows the number of terms. */
  readonly badge: boolean
  /** Whether a double click on a term in a page explains it. */
  readonly doubleClick: boolean
}

/** A command of the manifest, with the keys the browser reports; none where unset. */
export interface ShortcutModel {
  readonly command: string
  readonly description: string
  readonly keys?: string
}

/** What an organisation has decided. */
export interface PolicyModel {
  /** True where it has decided anything. */
  readonly isThere: boolean
  /** Fields that are not understood and were left out, such as `sites.off[2]`. */
  readonly problems: readonly { readonly field: string; readonly message: string }[]
}

/** Everything the options page shows. */
export interface OptionsModel {
  readonly section: OptionsSection
  readonly sites: SitesModel
  readonly policy: PolicyModel
  readonly muted: readonly MutedTermModel[]
  readonly appearance: AppearanceModel
  readonly shortcuts: readonly ShortcutModel[]
  readonly version: string
  /** The last thing done, told in the status line: "news.example.org removed". */
  readonly notice?: string
}

export interface SitesCallbacks {
  /** Lists a host: off where Glosslight is on everywhere, on where it is on listed sites only. */
  readonly onAddSite: (host: string) => Promise<AddSiteResult>
  readonly onRemoveSite: (scope: string) => void
  readonly onSiteMode: (mode: SiteMode) => void
  readonly onCheckSites: (text: string) => SitesCheck
  readonly onApplySites: (text: string) => void
  readonly onExportSites: () => void
}

/** What became of a host typed in: `added`, or why not. */
export type AddSiteResult = 'added' | 'invalid' | 'already'

export interface OptionsCallbacks extends SitesCallbacks {
  readonly onSection: (section: OptionsSection) => void
  readonly onUnmute: (key: string) => void
  readonly onAppearance: (appearance: AppearanceModel) => void
  /** Opens the browser's own page for extension shortcuts; absent where it cannot be opened. */
  readonly onOpenShortcuts?: (() => void) | undefined
}
