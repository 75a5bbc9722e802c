/**
 * A published text that explanations rest on.
 * `date` is the day of publication, ISO 8601 (`2012-12-13`); `credit` is the credit line
 * the licence asks for, shown wherever the source is quoted.
 */
export interface Source {
  readonly id: string
  readonly title: string
  readonly author: string
  readonly publisher: string
  readonly date: string
  readonly url: string
  readonly licence: string
  readonly licenceUrl?: string
  readonly credit: string
}

/**
 * Where a claim comes from: a W3C TextQuoteSelector in a source.
 * `exact` is the quoted phrase, verbatim; `prefix` and `suffix` are the text just before and
 * after it, enough to find the one place meant (Web Annotation Data Model, section 4.2.4).
 * `position` is the offset of `exact` in the source's plain text, in UTF-16 units, a hint only.
 * `speaker` is who said it where the source quotes somebody ("ITU Secretary General Hamadoun Toure").
 */
export interface Citation {
  readonly source: string
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
  readonly position?: number
  readonly speaker?: string
}
