import type { Article } from '../../glossary/article.ts'
import type { LinkedNode } from './json-ld.ts'
import { linkedNodes, textMember, typesOf } from './json-ld.ts'
import { plainText } from './plain-text.ts'

/** What the page says about its article, apart from the text. */
export type ArticleSource = Omit<Article, 'blocks' | 'credit'>

const ARTICLE_TYPE = /(?:Article|Posting|Report|Review|Analysis|WebPage|CreativeWork)$/
const LONGEST = 300

function clean(text: string | null | undefined): string {
  return plainText(text ?? '').slice(0, LONGEST)
}

/** The content of the first `<meta>` with one of the names (or properties) that says anything. */
function metaOf(document: Document, ...names: readonly string[]): string {
  for (const name of names) {
    const selector = `meta[name="${name}" i], meta[property="${name}" i], meta[itemprop="${name}" i]`
    for (const element of document.querySelectorAll(selector)) {
      const content = clean(element.getAttribute('content'))
      if (content !== '') return content
    }
  }
  return ''
}

function firstOf(...texts: readonly string[]): string {
  return texts.find((text) => text !== '') ?? ''
}

/** An address that can be opened, resolved against the page; empty for anything else. */
function webAddress(text: string | null | undefined, document: Document): string {
  if (!text) return ''
  try {
    const url = new URL(text, document.baseURI || undefined)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : ''
  } catch {
    return ''
  }
}

function hostOf(address: string): string {
  return address === '' ? '' : new URL(address).host.replace(/^www\./, '')
}

/** Where a page sends readers must be the page's own site, whatever it claims. */
function addressOf(document: Document): string {
  const here = webAddress(document.URL, document).replace(/#.*$/, '')
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')
  const claims = [webAddress(canonical, document), webAddress(metaOf(document, 'og:url'), document)]
  if (here === '') return firstOf(...claims)
  return claims.find((claim) => claim !== '' && hostOf(claim) === hostOf(here)) ?? here
}

const MONTHS =
  'january february march april may june july august september october november december'
    .split(' ')
    .map((name) => name.slice(0, 3))

function isoDay(year: number, month: number, day: number): string {
  if (month < 1 || month > 12 || day < 1 || day > 31) return ''
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/**
 * The day a date text means, as `2012-12-13`: from ISO 8601 and from English dates with the month
 * in words ("December 13, 2012", "Friday, 13 Dec 2012"). Numbers alone ("12/11/2012") are read
 * differently in different countries and give nothing.
 */
export function dayOf(text: string): string {
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text.trim())
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const words =
    /\b(?:(\d{1,2})(?:st|nd|rd|th)? )?([A-Z][a-z]{2,8})\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?,? (\d{4})\b/.exec(
      text,
    )
  const month = MONTHS.indexOf((words?.[2] ?? '').toLowerCase().slice(0, 3)) + 1
  if (!words || month === 0) return ''
  return isoDay(Number(words[4]), month, Number(words[1] ?? words[3] ?? 0))
}

function dateOf(document: Document, node: LinkedNode): string {
  const stated = [
    textMember(node, 'datePublished'),
    metaOf(document, 'article:published_time', 'datePublished', 'og:published_time'),
    metaOf(
      document,
      'dcterms.created',
      'dc.date',
      'dc.date.issued',
      'date',
      'pubdate',
      'sailthru.date',
    ),
    textMember(node, 'dateCreated'),
    document
      .querySelector('article time[datetime], time[pubdate], time[datetime]')
      ?.getAttribute('datetime') ?? '',
  ]
  return firstOf(...stated.map(dayOf))
}

/** A byline without "By", and without the date or department some pages run on. */
function nameIn(byline: string): string {
  return clean(byline)
    .replace(/^by[:\s]\s*/i, '')
    .replace(/\s*(?:[|•·]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d).*$/, '')
}

/** A title without the site's name at its end ("Talks fail | Example"). */
function titleIn(title: string, publisher: string): string {
  const [, head, tail] = /^(.{8,}?)\s+[|–—-]\s+([^|–—]{2,40})$/.exec(title) ?? []
  return head !== undefined && tail?.toLowerCase() === publisher.toLowerCase() ? head : title
}

function authorOf(document: Document, node: LinkedNode, byline: string): string {
  const stated = [
    textMember(node, 'author'),
    metaOf(document, 'author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author'),
    clean(document.querySelector('[rel~="author"], [itemprop="author"]')?.textContent),
    byline,
  ]
  const names = stated.map(nameIn)
  return firstOf(...names.filter((name) => !/^https?:/.test(name)))
}

const CREATIVE_COMMONS =
  /creativecommons\.org\/(?:licenses\/([a-z-]+)\/([\d.]+)|publicdomain\/(zero|mark))/i

/** "CC BY-SA 4.0" for the address of that licence; other addresses are their own name. */
function licenceName(address: string): string {
  const match = CREATIVE_COMMONS.exec(address)
  if (!match) return address
  if (match[3] !== undefined) return match[3] === 'zero' ? 'CC0' : 'Public domain'
  return `CC ${(match[1] ?? '').toUpperCase()} ${match[2] ?? ''}`
}

function licenceOf(document: Document, node: LinkedNode): Pick<Article, 'licence' | 'licenceUrl'> {
  const link = document.querySelector('link[rel~="license" i], a[rel~="license" i]')
  const stated = [
    link?.getAttribute('href') ?? '',
    textMember(node, 'license'),
    metaOf(document, 'dcterms.license', 'dc.rights.license', 'license'),
  ]
  const address = firstOf(
    ...stated.map((one) => (/^https?:|^\//.test(one) ? webAddress(one, document) : '')),
  )
  if (address !== '') return { licence: licenceName(address), licenceUrl: address }
  return { licence: firstOf(...stated, metaOf(document, 'dc.rights', 'dcterms.rights', 'rights')) }
}

function languageOf(document: Document): string {
  const stated =
    document.documentElement.getAttribute('lang') ?? metaOf(document, 'og:locale', 'language')
  const tag = stated.replaceAll('_', '-').trim()
  return /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag) ? tag : ''
}

/**
 * What a page says about its article, from JSON-LD, OpenGraph and plain `<meta>`, in that order
 * of trust; empty strings where it says nothing. `title` and `byline` are what the reader found
 * in the text, for pages that state neither.
 */
export function articleSource(
  document: Document,
  found: { title: string; byline: string },
): ArticleSource {
  const nodes = linkedNodes(document)
  const node = nodes.find((one) => typesOf(one).some((type) => ARTICLE_TYPE.test(type))) ?? {}
  const url = addressOf(document)
  const site = metaOf(document, 'og:site_name', 'application-name')
  const publisher = firstOf(textMember(node, 'publisher'), site, hostOf(url))
  const titles = [textMember(node, 'headline'), metaOf(document, 'og:title'), clean(found.title)]
  return {
    title: titleIn(firstOf(...titles, clean(document.title)), firstOf(site, publisher)),
    author: authorOf(document, node, found.byline),
    publisher,
    date: dateOf(document, node),
    url,
    language: languageOf(document),
    ...licenceOf(document, node),
  }
}
