/** One room of the house: a directory with a job, and what its files may import. */
export interface Room {
  readonly path: string
  readonly job: string
  /** Rooms whose modules it may import; its own always. */
  readonly rooms: readonly string[]
  /** Rooms of which it may import types and nothing else. */
  readonly types?: readonly string[]
  /** npm packages, or single modules of them, that it may import. */
  readonly packages: readonly string[]
}

/**
 * Who may import whom. `docs/architecture.md` shows this table, the picture beside it is drawn
 * from the imports there are, and `scripts/repository/imports.test.ts` compares the two.
 */
export const rooms: readonly Room[] = [
  {
    path: 'glossary',
    job: 'The words themselves: finding terms, deciding senses, packs, summaries. Pure.',
    rooms: [],
    packages: ['fflate'],
  },
  {
    path: 'platform/dom',
    job: 'The document: reading its text, painting marks, placing the card.',
    rooms: ['glossary'],
    packages: ['@floating-ui/dom', '@mozilla/readability'],
  },
  {
    path: 'platform/extension',
    job: "The browser's extension API: messages, storage, site rules, packs kept.",
    rooms: ['glossary'],
    packages: ['wxt/browser', 'valibot', 'idb'],
  },
  {
    path: 'components',
    job: 'What a reader sees, drawn from plain data. No state of the product in it.',
    rooms: [],
    types: ['glossary', 'public'],
    packages: ['preact', 'preact/hooks'],
  },
  entrypoint('background', 'Answers calls, keeps rules, packs and subscriptions. No document.', {
    rooms: ['glossary', 'platform/extension'],
    packages: ['wxt/utils/define-background', 'tldts', 'valibot'],
  }),
  entrypoint('page', 'Runs in every frame that is on: finds, decides, paints, follows.', {
    rooms: ['glossary', 'platform/dom', 'platform/extension'],
    packages: ['wxt/utils/define-unlisted-script'],
  }),
  entrypoint('senses', 'The sense decision; loaded where a term stands.', {
    rooms: ['glossary', 'platform/dom'],
    packages: ['wxt/utils/define-unlisted-script'],
  }),
  entrypoint('hovercard', 'The card; loaded at the first one.', {
    rooms: ['glossary', 'platform/dom', 'platform/extension', 'components'],
    packages: ['wxt/utils/define-unlisted-script', 'preact'],
  }),
  entrypoint('popup', 'The outcome, the terms of this page, the site switch.', {
    rooms: ['glossary', 'platform/dom', 'platform/extension', 'components', 'entrypoints/look-up'],
    packages: ['preact', 'preact/hooks'],
  }),
  entrypoint('sidepanel', 'The terms of the tab in front, explained, in step with its page.', {
    rooms: ['platform/extension', 'components', 'entrypoints/popup'],
    packages: ['preact', 'preact/hooks'],
  }),
  entrypoint('welcome', 'The first run: live text to try, how marks look, the keys.', {
    rooms: [
      'glossary',
      'platform/dom',
      'platform/extension',
      'components',
      'entrypoints/page',
      'entrypoints/hovercard',
      'entrypoints/senses',
    ],
    packages: ['preact', 'preact/hooks'],
  }),
  entrypoint('options', 'Sites, mutes, appearance, packs.', {
    rooms: ['glossary', 'platform/dom', 'platform/extension', 'components'],
    packages: ['preact', 'preact/hooks'],
  }),
  entrypoint('look-up', 'The page that looks terms up in all packs.', {
    rooms: ['glossary', 'platform/extension', 'components'],
    packages: ['preact', 'preact/hooks'],
  }),
  entrypoint('briefing', 'The review page: an article becomes a briefing.', {
    rooms: ['glossary', 'platform/dom', 'platform/extension', 'components', 'entrypoints/look-up'],
    packages: ['preact', 'preact/hooks'],
  }),
  entrypoint('article-reader', 'Reads a page when the reader makes something of it.', {
    rooms: ['glossary', 'platform/dom'],
    packages: ['wxt/utils/define-unlisted-script'],
  }),
  entrypoint('passage', 'Jumps to a passage in a page and lights it.', {
    rooms: ['glossary', 'platform/dom'],
    packages: ['wxt/utils/define-unlisted-script'],
  }),
]

function entrypoint(name: string, job: string, may: Pick<Room, 'rooms' | 'packages'>): Room {
  const { rooms: others, packages } = may
  return {
    path: `entrypoints/${name}`,
    job,
    rooms: others,
    packages: ['wxt/browser', ...packages],
  }
}

/** Directories of code that serves the building and the testing, and may import anything. */
export const workshops = ['scripts', 'bench', 'e2e'] as const

/** The room that a file is in, or undefined for a file outside of every room. */
export const roomOf = (path: string): Room | undefined =>
  rooms.find((room) => path.startsWith(`${room.path}/`))
