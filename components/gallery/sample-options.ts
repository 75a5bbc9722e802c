import type { OptionsModel, SitesCallbacks } from '../options-model.ts'

/** The options page of somebody who has used Glosslight for a while. */
export const sampleOptions: OptionsModel = {
  section: 'sites',
  sites: {
    mode: 'everywhere',
    modeLocked: false,
    rules: [
      { scope: 'mail.example.com', on: false, since: '2026-02-03', locked: false },
      {
        scope: 'a-very-long-host-name.with-many-parts.newsroom.example.co.uk',
        on: false,
        locked: false,
      },
      { scope: 'help.mail.example.com', on: true, since: '2026-02-04', locked: false },
      { scope: 'https://news.example.org/2026/03/a-story', on: false, locked: false },
      { scope: 'intranet.example.org', on: false, locked: true },
    ],
    text: 'off mail.example.com\non help.mail.example.com\n',
  },
  policy: { isThere: false, problems: [] },
  muted: [
    {
      key: 'spam',
      term: 'spam',
      language: 'en',
      scope: 'everywhere',
      kind: 'muted',
    },
    {
      key: 'itu',
      term: 'ITU',
      language: 'en',
      scope: 'site',
      where: 'triathlon.example.org',
      kind: 'meaning',
    },
    {
      key: 'itrs',
      term: 'ITRs',
      expansion: 'International Telecommunication Regulations',
      language: 'en',
      scope: 'page',
      where: 'https://tax.example.in/2026/how-to-file',
      kind: 'meaning',
    },
    {
      key: 'plenary',
      term: 'plenary sessions',
      language: 'en',
      scope: 'site',
      where: 'news.example.org',
      kind: 'confirmed',
    },
  ],
  appearance: {
    theme: 'system',
    markStyle: 'dotted',
    density: 'first',
    badge: true,
    doubleClick: false,
  },
  shortcuts: [
    { command: 'next-term', description: 'Open the next term on the page', keys: 'Alt+Shift+.' },
    {
      command: 'previous-term',
      description: 'Open the previous term on the page',
      keys: 'Alt+Shift+,',
    },
    { command: 'toggle-site', description: 'Turn Glosslight on or off for this site' },
  ],
  version: '0.1.0',
}

export const sitesCallbacks: SitesCallbacks = {
  onAddSite: () => Promise.resolve('invalid'),
  onRemoveSite: () => undefined,
  onSiteMode: () => undefined,
  onCheckSites: () => ({ problems: [], added: 2, changed: 1, removed: 3 }),
  onApplySites: () => undefined,
  onExportSites: () => undefined,
}
