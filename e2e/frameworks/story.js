/** What the page of every framework says in a round; marks have to follow it. */
export const title = 'The WCIT in Dubai'
export const kept = 'The revised ITRs were the work of the ITU and its Member States.'
export const turningIn = (round) =>
  round % 2 === 0 ? 'A multistakeholder model.' : `Round ${round}.`
export const passingIn = (round) => (round % 3 === 1 ? 'The plenary heard of the ITRs.' : undefined)

/** The story as markup, for pages that get it from their server. */
export function storyOf(round) {
  const passing = passingIn(round)
  return `<h1>${title}</h1><p id="kept">${kept}</p><p id="turning">${turningIn(round)}</p>${
    passing === undefined ? '' : `<p id="passing">${passing}</p>`
  }<p id="count">${round}</p>`
}

/** A document around what a framework rendered. */
export function documentAround(content, head = '') {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Updated</title>${head}
<script type="module" src="client.js"></script></head>
<body>${content}</body>
</html>`
}

/** Late enough for an extension to have changed the page, if it does. */
export const later = (begin) => setTimeout(begin, 700)
