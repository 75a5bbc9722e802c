import type { AppearanceModel } from '../../components/options-model.ts'
import { call } from '../../platform/extension/call.ts'

/** Sends what differs, one setting at a time. */
export async function changeAppearance(
  before: AppearanceModel,
  next: AppearanceModel,
): Promise<void> {
  const { theme, markStyle, density, badge, doubleClick } = next
  if (theme !== before.theme) await call('set-setting', { name: 'theme', value: theme })
  if (markStyle !== before.markStyle) {
    await call('set-setting', { name: 'markStyle', value: markStyle })
  }
  if (density !== before.density) await call('set-setting', { name: 'density', value: density })
  if (doubleClick !== before.doubleClick) {
    await call('set-setting', { name: 'doubleClick', value: doubleClick })
  }
  if (badge !== before.badge) await call('set-setting', { name: 'badge', value: badge })
}
