import { randomNumbers } from '../harness/random.ts'

const FUNCTION_WORDS =
  'the of and to in a is that for it as was with be by on not he this are or his from at which but ' +
  'have an had they you were their one all we can her has there been if more when will would who ' +
  'so no out up into than them some could time these two may then do first any my now such like ' +
  'our over man me even most made after also did many before must through back years where much ' +
  'your way well down should because each just those people how too little state good very make ' +
  'world still own see men work long get here between both life being under never day same another ' +
  'know while last might us great old year off come since against go came right used take three'

const ONSETS = 'b c d f g h l m n p r s t v br cr dr fr gr pl pr st tr th ch sh sl sp'.split(' ')
const VOWELS = 'a e i o u a e i o ea ai ou io'.split(' ')
const CODAS = ['', '', '', '', 'n', 'r', 'l', 't', 'm', 'd', 'st', 'nt', 'ck']

function pick(random: () => number, list: readonly string[]): string {
  return list[Math.floor(random() * list.length)] ?? ''
}

function syllables(random: () => number, count: number): string {
  let word = ''
  for (let at = 0; at < count; at++) {
    word += pick(random, ONSETS) + pick(random, VOWELS) + pick(random, CODAS)
  }
  return word
}

/** A word of four or five syllables; no word of the vocabulary is that long. */
export function rareWord(random: () => number): string {
  return syllables(random, random() < 0.7 ? 4 : 5)
}

/** 20,000 words of one to three syllables, the most frequent first. */
export const VOCABULARY: readonly string[] = (() => {
  const random = randomNumbers(3)
  const words = new Set(FUNCTION_WORDS.split(' '))
  while (words.size < 20_000) {
    const rank = words.size
    const count = rank < 1_000 ? 1 + Math.floor(random() * 2) : 2 + Math.floor(random() * 2)
    words.add(syllables(random, count))
  }
  return [...words]
})()
