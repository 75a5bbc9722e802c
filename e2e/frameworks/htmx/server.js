import { documentAround, storyOf } from '../story.js'

/** htmx's ways to swap a part of a page in. */
const swaps = ['innerHTML', 'outerHTML', 'innerMorph', 'outerMorph']

const buttonOf = (swap) => {
  const file = swap.startsWith('inner') ? 'inner.html' : 'outer.html'
  return `<button hx-get="${file}" hx-target="#story" hx-swap="${swap}">${swap}</button>`
}

export const html = (round = 0) =>
  documentAround(`<p>${swaps.map(buttonOf).join(' ')}</p>${outer(round)}`)
export const inner = storyOf
export const outer = (round) => `<main id="story">${storyOf(round)}</main>`
