/**
 * What browsers ask for on their own, with and without extensions, however many preferences say
 * they should not: each was seen in a run without Glosslight.
 */
const own = [
  // Chromium: network time, component updates, sign-in state.
  'clients2.google.com',
  'update.googleapis.com',
  'accounts.google.com',
  'clientservices.googleapis.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'safebrowsing.googleapis.com',
  'safebrowsingohttpgateway.googleapis.com',
  'www.google.com',
  'redirector.gvt1.com',
  // Firefox: remote settings, add-on metadata, push, telemetry.
  'firefox.settings.services.mozilla.com',
  'content-signature-2.cdn.mozilla.net',
  'services.addons.mozilla.org',
  'aus5.mozilla.org',
  'push.services.mozilla.com',
  'incoming.telemetry.mozilla.org',
  'detectportal.firefox.com',
]

/** Whether a request (an address, or `host:443` of a tunnel) is the browser's own. */
export function isBrowserOwn(url: string): boolean {
  const host = URL.canParse(url) && url.includes('://') ? new URL(url).hostname : url.split(':')[0]
  return own.includes(host ?? '')
}
