import type { NegativePattern } from '../entry.ts'

/** What stands right before and right after a mention, and within a line's reach of it. */
interface Surroundings {
  readonly before: string
  readonly after: string
  readonly form: string
}

const REACH = 60

const CLOCK =
  /(?:\b\d{1,2}(?::\d{2}){1,2}|\b\d{1,2}\s*[ap]\.?m\.?|\b\d{1,2}h\d{2}|\b(?:noon|midnight)|\b\d{4}\s*(?:h|hrs?))\s*(?:[ap]\.?m\.?)?\s*[,(/–-]?\s*(?:[a-z]{2,4}\s*\/\s*)?$/i
const OFFSET_AFTER = /^\s*(?:is|=)?\s*[,(/]?\s*(?:UTC|GMT)\s*[-−–+]?\s*\d?/
const OFFSET_BEFORE = /(?:UTC|GMT)\s*(?:[-−–+]\s*\d{1,2}(?::\d{2})?)?\s*[)/,=]?\s*\(?$/
const ZONE_NEAR =
  /(?:\b(?:daylight|standard|central|eastern|pacific|mountain)\s+time\b|\btime\s?zone\b)/i

const AIRPORT_AFTER =
  /^\s*[)\]]?\s*(?:international|regional|municipal)?\s*(?:airport|airfield|terminal\b|runway)/i
const AIRPORT_BEFORE =
  /\b(?:airport|airfield|IATA(?:\s+code)?|flights?|fly(?:ing)?|flew|depart(?:s|ed|ing|ures?)?|land(?:s|ed|ing)?|layover)(?:\s+(?:to|from|into|at|in|out of|via|code|for))?\s*[:(]?\s*$/i
const ROUTE_AFTER = /^\s*(?:→|->|[–-]|to)\s*[A-Z]{3}\b/
const ROUTE_BEFORE = /\b[A-Z]{3}\s*(?:→|->|[–-]|to)\s*$/

const TICKER_BEFORE =
  /(?:\$|\b(?:NYSE|NASDAQ|Nasdaq|LSE|LON|TSX(?:-V|V)?|ASX|HKEX|SEHK|AMEX|NYSEARCA|OTC(?:QB|QX|MKTS)?|BSE|NSE|FRA|ETR|ticker(?:\s+symbol)?|symbol)\s*[:(]?\s*["“]?)$/i

const PARTY_AFTER = /^\s*[-–]\s*[A-Z]{2}\b/
const DISTRICT_BEFORE = /\([A-Z][a-z]{0,3}\s*[-–]\s*$/
const PARTY_BEFORE =
  /\b(?:Rep|Sen|Gov|MP|MEP|Councillor|Cllr|Senator|Representative)\.?\s[^()]{2,40}\(\s*$/

const SPORT_NEAR =
  /\b(?:triathlon|triathletes?|duathlon|aquathlon|race|races|racing|podium|medal(?:s|lists?)?|swim(?:-bike-run)?|bike leg|championships?|world cup|world series|finish(?:ed|ers?)|lap|laps|season|league|playoffs?|scored?|striker|midfielder|coach|squad|sprint|relay|ranked|rankings?)\b/gi

/** Each pattern's test of one mention. */
const TESTS: Readonly<Record<NegativePattern, (place: Surroundings) => boolean>> = {
  'time-zone': ({ before, after }) =>
    CLOCK.test(before) ||
    OFFSET_AFTER.test(after) ||
    OFFSET_BEFORE.test(before) ||
    ZONE_NEAR.test(before.slice(-40)) ||
    ZONE_NEAR.test(after.slice(0, 40)),
  airport: ({ before, after }) =>
    AIRPORT_AFTER.test(after) ||
    AIRPORT_BEFORE.test(before) ||
    ROUTE_AFTER.test(after) ||
    ROUTE_BEFORE.test(before),
  ticker: ({ before }) => TICKER_BEFORE.test(before),
  party: ({ before, after }) =>
    PARTY_BEFORE.test(before) ||
    DISTRICT_BEFORE.test(before) ||
    (before.endsWith('(') && PARTY_AFTER.test(after)),
  sport: ({ before, after }) => (`${before} ${after}`.match(SPORT_NEAR)?.length ?? 0) >= 2,
}

/**
 * The snippet that makes a mention fall under one of the patterns ("9:30 CDT"), as it stands on
 * the page, or undefined where none applies.
 *
 * @param start offset of the mention in `text`, `end` exclusive, UTF-16 units.
 */
export function negativeAt(
  text: string,
  start: number,
  end: number,
  patterns: readonly NegativePattern[],
): { readonly pattern: NegativePattern; readonly snippet: string } | undefined {
  if (patterns.length === 0) return undefined
  const form = text.slice(start, end)
  const place = {
    before: sameLine(text.slice(Math.max(0, start - REACH), start), 'before'),
    after: sameLine(text.slice(end, end + REACH), 'after'),
    form,
  }
  const pattern = patterns.find((name) => TESTS[name](place))
  return pattern && { pattern, snippet: snippetOf(place) }
}

function sameLine(text: string, side: 'before' | 'after'): string {
  const lines = text.split('\n')
  return (side === 'before' ? lines.at(-1) : lines[0]) ?? ''
}

/** The form with up to two words on either side. */
function snippetOf({ before, form, after }: Surroundings): string {
  const left = /(?:\S+\s*){0,2}$/.exec(before)?.[0] ?? ''
  const right = /^(?:\s*\S+){0,2}/.exec(after)?.[0] ?? ''
  return `${left}${form}${right}`.trim()
}
