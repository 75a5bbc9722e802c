import type { Pack } from '../../glossary/pack.ts'
import { sampleEntries } from './sample-entries.ts'
import { sampleOutcome } from './sample-outcome.ts'

/** A briefing as it is shipped, shortened: real text makes honest pictures. */
export const samplePack: Pack = {
  id: 'urn:glosslight:pack:wcit-2012',
  title: 'WCIT 2012: how the Dubai talks ended',
  description:
    'The terms and the outcome of the World Conference on International Telecommunications in Dubai, as the Center for Democracy & Technology reported them on 13 December 2012.',
  language: 'en',
  revision: 1,
  private: false,
  sources: [
    {
      id: 'cdt-wcit-day-11',
      title: 'WCIT Watch Day 11: We Cannot Compromise on the Internet',
      author: 'Center for Democracy & Technology',
      publisher: 'Center for Democracy & Technology',
      date: '2012-12-13',
      url: 'https://www.cdt.org/blogs/1312wcit-watch-day-11-we-cannot-compromise-internet',
      licence:
        'CDT can be freely copied and used as long as you make no substantive changes and clearly give us credit.',
      credit: 'Copyright © 2013 by Center for Democracy & Technology',
    },
  ],
  outcome: sampleOutcome,
  entries: sampleEntries,
}
