/** Syllables that make words no page has, so that what is marked stays the same whatever the size. */
const SYLLABLES = 'ba ce di fo gu ka le mi no pu ra se ti vo zu'.split(' ')

/** A word made of a number. */
export function wordOf(number: number): string {
  let word = ''
  for (let rest = number + 15; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? ''
  }
  return word
}

const DEFINITION =
  'A word made for measuring, with an explanation as long as such explanations usually are: two ' +
  'sentences that say what it is and where one meets it, and no more than that.'

/** A pack of so many made-up terms, in the form in which it is imported. */
export function bigPack(terms: number): object {
  return {
    format: 1,
    id: 'urn:example:big',
    title: `${terms} words`,
    language: 'en',
    revision: 1,
    entries: Array.from({ length: terms }, (_, index) => ({
      id: `e${index}`,
      term: `${wordOf(index)} ${wordOf(index * 7)}`,
      definition: DEFINITION,
    })),
  }
}

/** An article on the built-in briefing's subject, about 800 words long. */
export function storyPage(): string {
  const sentence =
    'The WCIT in Dubai failed to reach consensus on the ITRs, and the ITU said that Internet ' +
    'governance was never the subject, while delegates spoke of treaty text and of compromise. '
  const paragraph = `<p>${sentence.repeat(4)}</p>`
  return `<!doctype html><html lang="en"><title>Talks</title><h1>Talks end</h1>${paragraph.repeat(8)}`
}
