import type { Decision } from '../../glossary/context/decision.ts'

/** A decision in one line, for tables of errors: `mark 3.4/2.6 cues treaty, Dubai; topics telecom`. */
export function reasonLine({ verdict, raw, threshold, reasons }: Decision): string {
  const said = reasons.map(({ kind, effect, words }) => {
    const sign = effect === 'against' ? 'not ' : ''
    return `${sign}${kind} ${words.slice(0, 8).join(', ')}`.trim()
  })
  return `${verdict} ${raw.toFixed(1)}/${threshold.toFixed(1)} ${said.join('; ')}`
}
