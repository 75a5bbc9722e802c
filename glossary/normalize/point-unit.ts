import { astralUnitOf } from './astral-unit.ts'
import { DELIMITER, SURROGATE, unitOf } from './unit-table.ts'

/**
 * The class or folded base letter of a code point: as `unitOf`, and for code points above U+FFFF
 * as `astralUnitOf`. Half a surrogate pair is a delimiter.
 */
export function pointUnit(codePoint: number): number {
  if (codePoint > 0xffff) return astralUnitOf(codePoint)
  const unit = unitOf(codePoint)
  return unit === SURROGATE ? DELIMITER : unit
}
