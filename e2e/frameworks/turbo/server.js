import { documentAround, storyOf } from '../story.js'

/** The page in a round, whole or as the part that Turbo asks for. */
export const html = (round = 0) => documentAround(`<main>${frame(round)}</main>`)
export const frame = (round) => `<turbo-frame id="story">${storyOf(round)}</turbo-frame>`
export const stream = (round) =>
  `<turbo-stream action="update" target="story"><template>${storyOf(round)}</template></turbo-stream>`
