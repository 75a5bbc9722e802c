const PARTY_TAG =
  /^(?:R|D|I|DFL|Dem|Rep|Con|Lab|SNP|GOP)\.?\s?[-\u2010-\u2015]\s?(?:[A-Z]{2}$|[A-Z]\.|[A-Z][a-z]+\b)/
const CURRENCY = /^(?:US|C|A|NZ|HK)?[$€£¥]|^(?:USD|EUR|GBP|CAD|AUD|JPY|CHF|INR)\s?\d/
const DEGREE =
  /^(?:M\.?D|Ph\.?\s?D|B\.?Sc?|M\.?Sc|[BM]\.A|[BM]\.Ed|LL\.?[BM]|J\.D|M\.B\.A|D\.?\s?Phil|Esq)\.?$/
const POINTER =
  /^(?:see|figs?|arts?|paras?|secs?|sect|vol|nos?|pp|chap?|annex|appendix|tables?|figures?|section|part|article|group|class|type|category|level|stage|phase|round|rev|add|corr|ibid|eds?|trans|photo|image|video|credit|via|source)\b/i
const MONTH =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tues?|wed|thur?s?|fri|sat|sun)\b\.?/i
const GENERATION =
  /^(?:Jr|Sr|Mrs?|Ms|Dr|Prof|Rev|Hon|Gen|Col|Lt|Sgt|Sen|Gov|Inc|Ltd|Co|Corp|Misc|etc|sic)\.?$/i
const EXCHANGE =
  /^(?:NYSE|NASDAQ|Nasdaq|AMEX|LSE|LON|TSX|TSE|ASX|HKG|SEHK|FRA|ETR|EPA|BSE|NSE|OTC\w*|Euronext|ticker|symbol)\b[^:]{0,12}:/i

/**
 * True for what news prose puts in brackets after a name without abbreviating it: party and
 * district tags ("R-TX", "D-Minn."), handles and hashtags, stock symbols after an exchange
 * ("NYSE: LOW"), amounts of money, academic degrees, months, courtesy titles, and pointers
 * ("see", "Fig.", "Annex", "Photo"). `text` is the bracket's content.
 */
export function isNewsTag(text: string): boolean {
  return (
    /^[@#]/.test(text) ||
    EXCHANGE.test(text) ||
    PARTY_TAG.test(text) ||
    CURRENCY.test(text) ||
    DEGREE.test(text) ||
    POINTER.test(text) ||
    MONTH.test(text) ||
    GENERATION.test(text)
  )
}

const ROMAN = /^(?:X{0,3}(?:IX|IV|V?I{0,3}))$/
const UNIT =
  /^(?:\d[\d.,]*\s?)?(?:[kKMGTmcµn]?(?:Hz|W|Wh|Pa|V|A|B|b|bps|eV|J|g|m|L|l|t)|°?[CFK]|km\/h|mph|[ap]\.?m\.?|[AP]\.?M\.?|BCE?|AD|CE)$/
const TIME_ZONE = /^(?:GMT|UTC|[ECMP][SD]T|BST|CES?T|E[DS]?T|PT|CT|MT)$/

/** True for the usual short names of time zones (ET, CDT, GMT). */
export function isTimeZone(text: string): boolean {
  return TIME_ZONE.test(text)
}

/**
 * True for units ("kW"), parts of the day, eras, time zones and roman list marks. Unlike a
 * news tag such a string can also be an honest short form (PM, "particulate matter"; CE,
 * "Chief Executive"), so a finder asks for a perfect agreement of letters before believing it.
 */
export function isMeasureTag(text: string): boolean {
  return ROMAN.test(text) || UNIT.test(text) || TIME_ZONE.test(text)
}

const AGENCY = /^(?:AP|AFP|ANI|ANSA|CBS|CNN|DPA|dpa|EFE|IANS|KYODO|NBC|PTI|RNS|TASS|UPI)\b/
const SHOUTED_PLACE = /^\p{Lu}[\p{Lu}.'’ -]{2,}(?:,|\s*$)/u
const DATELINE_REACH = 60

/**
 * True if the bracket that opens at `open` and ends before `close` belongs to a dateline: near
 * the beginning of a paragraph, a news agency inside or a place in capitals before, and a dash
 * behind ("HANOI, Vietnam (AP) — The …").
 */
export function isDateline(text: string, open: number, close: number): boolean {
  const paragraph = text.lastIndexOf('\n', open) + 1
  if (open - paragraph > DATELINE_REACH) return false
  if (!/^\s*(?:[\u2013\u2014]|--?\s)/.test(text.slice(close, close + 6))) return false
  const place = text.slice(paragraph, open).trim()
  return AGENCY.test(text.slice(open + 1, close)) || SHOUTED_PLACE.test(place)
}
