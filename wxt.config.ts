import { fileURLToPath } from 'node:url'
import { preact } from '@preact/preset-vite'
import { defineConfig } from 'wxt'

/** Scripts that run in pages. */
const PAGE_SCRIPTS = new Set(['page', 'senses', 'hovercard', 'article-reader', 'passage'])

/** The browser's own API, as `wxt/browser` gives it without the polyfill. */
const nativeBrowser = fileURLToPath(import.meta.resolve('wxt/browser'))

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact()], build: { target: ['chrome140', 'firefox150'] } }),
  hooks: {
    // Both browsers have promises in every API a page script uses; the polyfill would only be
    // weight in every page (docs/decisions/0009-polyfill.md).
    'vite:build:extendConfig'(entrypoints, config) {
      if (!entrypoints.every(({ name }) => PAGE_SCRIPTS.has(name))) return
      config.resolve = {
        ...config.resolve,
        alias: { ...config.resolve?.alias, 'wxt/browser': nativeBrowser },
      }
      // What WXT would log is left out of a build, and the code for it should be too; nor does it
      // do anything to read a method off a prototype that is then not used.
      config.build ??= {}
      config.build.rolldownOptions = {
        ...config.build.rolldownOptions,
        treeshake: { manualPureFunctions: ['logger'], propertyReadSideEffects: false },
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Glosslight',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'alarms', 'contextMenus'],
    host_permissions: ['<all_urls>'],
    action: {
      default_title: 'Glosslight',
      default_icon: { 16: 'icon/on-16.png', 32: 'icon/on-32.png' },
    },
    omnibox: { keyword: 'gl' },
    commands: {
      'next-term': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_commandNextTerm__',
      },
      'previous-term': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_commandPreviousTerm__',
      },
      'toggle-card': {
        suggested_key: { default: 'Alt+Shift+1' },
        description: '__MSG_commandToggleCard__',
      },
      'toggle-site': {
        suggested_key: { default: 'Alt+Shift+G' },
        description: '__MSG_commandToggleSite__',
      },
      // Chromium takes four keys from a manifest; the reader sets the others.
      'pin-card': { description: '__MSG_commandPinCard__' },
      'copy-card': { description: '__MSG_commandCopyCard__' },
      'mute-term': { description: '__MSG_commandMuteTerm__' },
      'reject-meaning': { description: '__MSG_commandRejectMeaning__' },
      'open-panel': { description: '__MSG_commandOpenPanel__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'glosslight@glosslight.org',
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140', storage: { managed_schema: 'policy-schema.json' } }),
  }),
})
