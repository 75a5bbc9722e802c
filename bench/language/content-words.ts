/**
 * The content words a summary is compared by: apart from the product's own stemmer and word
 * lists, so that a change there cannot move the measure.
 */
const STOP = new Set(
  (
    'a about above after again against all also although am among an and any are as at be because been ' +
    'before being below between both but by can cannot could did do does doing down during each even ' +
    'ever every few for from further had has have having he her here hers him his how however i if in ' +
    'into is it its itself just like may me might more most much must my no nor not now of off on once ' +
    'one only or other our out over own rather s same shall she should since so some still such t than ' +
    'that the their them then there these they this those though through thus to too under until up ' +
    'upon us very was we well were what when where whether which while who whom whose why will with ' +
    'within without would yet you your said says say according mr mrs ms'
  ).split(' '),
)
const SUFFIXES = 'ations ation ingly ments ment ness ings ing edly ers ies ed es er ly s'.split(' ')
const SHORTEST_ROOT = 4

function root(word: string): string {
  const suffix = SUFFIXES.find(
    (end) => word.endsWith(end) && word.length - end.length >= SHORTEST_ROOT,
  )
  return suffix === undefined ? word : word.slice(0, -suffix.length)
}

/** The distinct roots of the words of `text` that are no stop words, numbers or shorter than 3. */
export function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)?/gu) ?? []
  return new Set(
    words.filter((word) => word.length > 2 && !STOP.has(word) && !/^\d+$/.test(word)).map(root),
  )
}
