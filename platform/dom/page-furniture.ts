/** Longer blocks are read as prose, whatever they begin with. */
const FURNITURE_LENGTH = 220
const LINK_LENGTH = 120

const ADVERT =
  /^(?:advert(?:isement)?s?|anzeige|iklan|publicidad|publicité|sponsored(?: content)?)\W*$/i
const BUTTON =
  /^(?:share(?: this.*)?|tweet|print|e-?mail|comments?|close|caption|enlarge image|view (?:gallery|author archive)|follow on twitter|email the author|read more|show more|load more|sign (?:in|up)|log ?in|subscribe|skip to (?:main )?content|\d+ of \d+|image \d+ of.*|loading\W*)$/i
const CREDIT =
  /^\(?(?:photos?|images?|image copyright|video|pictures?|photograph|illustration|source|credits?|via|file)(?: (?:credit|by|courtesy|copyright)\b)?\s?[:©|]/i
const AGENCY =
  /^(?:.{0,40}[|/] ?)?(?:getty images|shutterstock|reuters|associated press|ap|afp|bloomberg|istock|alamy)\W*$/i
const INVITATION =
  /^(?:follow (?:us|.{2,40} on )|subscribe (?:to|now)|sign up (?:for|to)|join (?:our|us|the)\b.*(?:forum|newsletter|channel|facebook|twitter)|get (?:the latest|access to|our)\b.*(?:inbox|newsletter|subscription|updates)|have a (?:news )?tip\b|click here\b|listen to .* live|download our app|(?:this|our) (?:web)?site uses cookies)/i
const POINTER =
  /^(?:related(?: (?:news|stories|articles|coverage|links))?|more|see also|also(?: read| see)?|read(?: also| more| next)?|recommended|don't miss|watch|you may also like)\s?:/i
const POINTER_ALONE =
  /^(?:related(?: (?:news|stories|articles|coverage|links|posts))?|see also|also read|recommended|you may also like|most read|trending|about the author)\W*$/i
const ADDRESS = /^(?:(?:source )?(?:url|link)s?\s*:?\s*)?(?:\[?\d*\]?\s*<?https?:\/\/\S+)?$/i
const STAMP =
  /^(?:(?:last )?updated|published|posted(?: on)?|filed under|tags?|categor(?:y|ies)|topics?|story timeline)\b.{0,80}$/i

/**
 * True for a line that belongs to the page rather than to its article: advertising marks, button
 * labels, picture credits, invitations to follow or subscribe, pointers to other articles and
 * date stamps. Blocks of more than 220 characters are taken for prose.
 *
 * @param linked true where nearly all of the text is a link.
 */
export function isFurniture(text: string, linked: boolean): boolean {
  if (text.length > FURNITURE_LENGTH) return false
  const isPointer = linked ? text.length <= LINK_LENGTH && POINTER.test(text) : POINTER.test(text)
  if (isPointer || POINTER_ALONE.test(text)) return true
  const patterns = [ADVERT, BUTTON, CREDIT, AGENCY, INVITATION, STAMP, ADDRESS]
  return patterns.some((pattern) => pattern.test(text))
}
