/**
 * A whole document as React components: what servers with streaming rendering send, and what is
 * hydrated from the root element down.
 */
export function documentOf({ createElement: h, useState }) {
  function Story() {
    const [round, setRound] = useState(0)
    globalThis.nextRound = () => setRound((before) => before + 1)
    return h(
      'main',
      null,
      h('h1', null, 'The WCIT in Dubai'),
      h('p', { id: 'kept' }, 'The revised ITRs were the work of the ITU and its Member States.'),
      h('p', { id: 'turning' }, round % 2 === 0 ? 'A multistakeholder model.' : `Round ${round}.`),
      round % 3 === 1 ? h('p', { id: 'passing' }, 'The plenary heard of the ITRs.') : null,
      h('p', { id: 'count' }, String(round)),
    )
  }
  return function Page() {
    return h(
      'html',
      { lang: 'en' },
      h('head', null, h('title', null, 'Hydrated'), h('meta', { charSet: 'utf-8' })),
      h('body', null, h(Story), h('script', { src: 'client.js', type: 'module', async: true })),
    )
  }
}
