/** No server has a name under `.invalid` (RFC 2606): nothing is ever opened or asked there. */
const HOST = 'file.invalid'

/** FNV-1a, in hexadecimal: enough to tell two files of one name apart. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  }
  return (value >>> 0).toString(16).padStart(8, '0')
}

/**
 * The address by which a pack names a page that is on no web server (`file:`): always the same for
 * the same file, without the path, which would tell the reader's name to whoever gets the pack.
 */
export function localAddress(page: string): string {
  const path = page.split(/[?#]/, 1)[0] ?? ''
  const name = path.split('/').at(-1) ?? ''
  return `https://${HOST}/${hash(page)}/${name === '' ? 'page' : name}`
}

/** Whether an address was made by `localAddress`: such a source cannot be opened. */
export function isLocalAddress(url: string): boolean {
  return URL.canParse(url) && new URL(url).hostname === HOST
}
