/** Why a page cannot be read. */
export type BlockedReason =
  | 'browser-page'
  | 'store'
  | 'pdf'
  | 'file'
  | 'no-access'
  | 'not-a-page'
  | 'private-window'
  | 'unknown'

/** For how long the reader pauses. */
export type PauseLength = 'tab' | 'hour' | 'restart'

/** What Glosslight does in this tab, and why. */
export type SiteState =
  /** `rule` is the scope of the site rule that decided (`example.org`); absent: none did. */
  | { readonly kind: 'on'; readonly rule?: string }
  /** Without a rule: only listed sites are on. */
  | { readonly kind: 'off'; readonly rule?: string }
  /** `until` is an ISO moment where `length` is `hour`. */
  | { readonly kind: 'paused'; readonly length: PauseLength; readonly until?: string }
  | { readonly kind: 'blocked'; readonly reason: BlockedReason }

export interface SiteModel {
  readonly state: SiteState
  /** The page's host; the switch writes a rule for it and every host below. Empty: none. */
  readonly host: string
  /** The registrable domain above the host, where it differs: offered as a wider scope. */
  readonly domain?: string
  /** The page's own address, where a rule can be made for it alone. */
  readonly page?: string
  /** True where the rule that decided can be made wider or narrower. */
  readonly movable?: boolean
  /** True in a private window: what is decided there is forgotten with it. */
  readonly private?: boolean
  /** True where an administrator decided; the switch is shown, and cannot be turned. */
  readonly locked: boolean
}

export interface SiteCallbacks {
  /**
   * `scope` is the host, the domain or the page of the model; `instead` the scope whose rule this
   * takes the place of.
   */
  readonly onSwitch: (on: boolean, scope: string, instead?: string) => void
  readonly onPause: (length: PauseLength) => void
  readonly onResume: () => void
  /** Asks the browser for access to the page (state `blocked`, reason `no-access`). */
  readonly onGrantAccess: () => void
}
