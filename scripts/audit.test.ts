import { expect, it } from 'vitest'
import { readAudit } from './audit.ts'

const report = (total: unknown): string =>
  JSON.stringify({ metadata: { vulnerabilities: { total } } })

it.each([
  ['a count of none', report(0), { outcome: 'clean' }],
  ['a count', report(3), { outcome: 'holes', count: 3 }],
  ['no number', report('0'), { outcome: 'not asked', why: 'no reason given' }],
  ['nothing', '', { outcome: 'not asked', why: 'npm printed no report' }],
  ['an empty report', '{}', { outcome: 'not asked', why: 'no reason given' }],
  [
    'a refusal',
    '{"message":"405 Method Not Allowed","statusCode":405,"error":{"summary":""}}',
    { outcome: 'not asked', why: '405 Method Not Allowed' },
  ],
  [
    'no network',
    '{"error":{"code":"ENOTFOUND","summary":"no such host"}}',
    { outcome: 'not asked', why: 'no such host' },
  ],
])('of %s', (_, printed, audit) => {
  expect(readAudit(printed)).toEqual(audit)
})
