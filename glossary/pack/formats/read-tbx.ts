import { ProblemList } from '../problem.ts'
import { tooLarge } from '../pack-text.ts'
import { canonicalLanguage } from '../value-checks.ts'
import { arrangeForms } from './arrange-forms.ts'
import { assemblePack, failed } from './assemble-pack.ts'
import type { EntryDraft, PackDefaults, Reading } from './assemble-pack.ts'
import { childElements, childrenNamed, findElements, textOf } from './markup.ts'
import type { MarkupElement } from './markup.ts'
import { parseXml } from './parse-xml.ts'

const ROOTS = ['martif', 'tbx', 'TBX']
const ENTRY = ['termEntry', 'conceptEntry']
const LANGUAGE = ['langSet', 'langSec']
const TERM_GROUP = ['tig', 'ntig', 'termSec']

/** Statuses that say a term should not be used: it is still found, but not shown first. */
const UNWANTED = /^(deprecated|superseded|obsolete)/i

/**
 * Reads a terminology in TBX-Basic: ISO 30042:2008 (`martif`, `termEntry`, `langSet`, `tig`,
 * `ntig`) and ISO 30042:2019 (`tbx`, `conceptEntry`, `langSec`, `termSec`), the latter in both
 * styles, with categories as attributes (DCA) or as element names (DCT). One language is read:
 * the one asked for, else the commonest. A definition may stand with the concept or the language;
 * a note stands in for a missing one. Concepts that cannot be taken are refused with their line.
 */
export function readTbx(text: string, defaults: PackDefaults): Reading {
  const problems = new ProblemList()
  const size = tooLarge(text)
  if (size !== undefined) {
    problems.error('', size)
    return failed(problems)
  }
  const parsed = parseXml(text)
  if (!parsed.root) {
    problems.error(parsed.path, parsed.problem)
    return failed(problems)
  }
  const { root } = parsed
  if (!ROOTS.includes(root.name)) {
    problems.error(`line ${root.line}`, 'is no TBX: its root is neither martif nor tbx', root.name)
    return failed(problems)
  }
  const concepts = findElements(root, ({ name }) => ENTRY.includes(name))
  if (concepts.length === 0) {
    problems.error('', 'has no termEntry and no conceptEntry')
    return failed(problems)
  }
  const language = mainLanguage(concepts, defaults.language)
  const drafts = concepts.flatMap((concept) => conceptDraft(concept, language, problems))
  const tag = canonicalLanguage(language) ?? defaults.language
  const reading = assemblePack({ ...frameOf(root), language: tag }, drafts, defaults, problems)
  return { ...reading, refused: reading.refused + concepts.length - drafts.length }
}

function frameOf(root: MarkupElement): Record<string, unknown> {
  const title = findElements(root, ({ name }) => name === 'title')[0]
  const text = title ? textOf(title) : ''
  return text === '' ? {} : { title: text }
}

function languageOf(section: MarkupElement): string {
  return (section.attributes.get('xml:lang') ?? section.attributes.get('lang') ?? '').toLowerCase()
}

function mainLanguage(concepts: readonly MarkupElement[], wanted: string): string {
  const counts = new Map<string, number>()
  for (const section of concepts.flatMap((concept) => childrenNamed(concept, ...LANGUAGE))) {
    const tag = languageOf(section)
    counts.set(tag, (counts.get(tag) ?? 0) + 1)
  }
  const asked = wanted.toLowerCase()
  if (counts.has(asked)) return asked
  const close = [...counts.keys()].find((tag) => tag.split(/[-_]/)[0] === asked.split('-')[0])
  return close ?? [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? asked
}

function conceptDraft(
  concept: MarkupElement,
  language: string,
  problems: ProblemList,
): readonly EntryDraft[] {
  const place = `line ${concept.line}`
  const sections = childrenNamed(concept, ...LANGUAGE)
  const section = sections.find((one) => languageOf(one) === language)
  if (!section) {
    const others = sections.map(languageOf).join(', ')
    problems.error(place, `has no terms in the language ${language || 'of the others'}`, others)
    return []
  }
  const terms = childrenNamed(section, ...TERM_GROUP).map(readTerm)
  const { forms, fullForms } = orderForms(terms)
  const [first, ...others] = forms
  const definition =
    category(section, 'definition') ?? category(concept, 'definition') ?? noteOf(section, concept)
  const key = concept.attributes.get('id')
  const arranged = first === undefined ? undefined : arrangeForms(first, others)
  const longForms = arranged?.longForms ?? []
  const members = {
    ...arranged,
    ...(fullForms.length === 0 ? {} : { longForms: [...new Set([...longForms, ...fullForms])] }),
    ...(definition === undefined ? {} : { definition }),
  }
  const relatedKeys = relatedConcepts(concept, section)
  return [{ place, members, relatedKeys, ...(key === undefined ? {} : { key }) }]
}

interface TbxTerm {
  readonly form: string
  readonly type: string
  readonly unwanted: boolean
}

function readTerm(group: MarkupElement): TbxTerm {
  const term = findElements(group, ({ name }) => name === 'term')[0]
  return {
    form: term ? textOf(term) : '',
    type: (category(group, 'termType') ?? '').toLowerCase(),
    unwanted: UNWANTED.test(category(group, 'administrativeStatus') ?? ''),
  }
}

/**
 * The forms with the one to show first; those that a term typed as short has beside it as full
 * forms are kept apart.
 */
function orderForms(terms: readonly TbxTerm[]) {
  const wanted = terms.filter(({ unwanted }) => !unwanted)
  const short = wanted.find(({ type }) => /^(acronym|abbreviation|initialism|short)/.test(type))
  const first = short ?? wanted[0] ?? terms[0]
  const isFull = (term: TbxTerm) => short !== undefined && term.type.startsWith('full')
  const rest = terms.filter((term) => term !== first && !isFull(term))
  return {
    forms: first ? [first.form, ...rest.map(({ form }) => form)] : [],
    fullForms: terms.filter(isFull).map(({ form }) => form),
  }
}

/** Elements that hold a category: directly below, or below a group, never below another level. */
function categories(of: MarkupElement): readonly MarkupElement[] {
  return childElements(of).flatMap((child): readonly MarkupElement[] => {
    if (child.name.endsWith('Grp')) return categories(child)
    return LANGUAGE.includes(child.name) || TERM_GROUP.includes(child.name) ? [] : [child]
  })
}

/** The text of a category by its DCA `type` or its DCT element name; undefined where blank. */
function category(of: MarkupElement, name: string): string | undefined {
  const found = categories(of).find((one) => (one.attributes.get('type') ?? one.name) === name)
  const text = found ? textOf(found) : ''
  return text === '' ? undefined : text
}

function noteOf(section: MarkupElement, concept: MarkupElement): string | undefined {
  return category(section, 'note') ?? category(concept, 'note')
}

function relatedConcepts(...levels: readonly MarkupElement[]): readonly string[] {
  return levels
    .flatMap(categories)
    .filter((one) =>
      /^(crossReference|relatedConcept)/.test(one.attributes.get('type') ?? one.name),
    )
    .flatMap((one) => one.attributes.get('target') ?? [])
    .map((target) => target.replace(/^#/, ''))
}
