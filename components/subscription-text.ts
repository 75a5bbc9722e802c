import type { Text, TextKey } from './text.ts'
import type { UpdateDoubt } from '../glossary/subscription/update-doubts.ts'
import type { SubscriptionProblemModel } from './subscription-model.ts'

const problems: Record<SubscriptionProblemModel['kind'], TextKey> = {
  address: 'subscriptionAddress',
  'no-access': 'subscriptionNoAccess',
  unreachable: 'subscriptionUnreachable',
  status: 'subscriptionStatus',
  type: 'subscriptionType',
  'too-large': 'subscriptionTooLarge',
  'too-slow': 'subscriptionTooSlow',
  encoding: 'subscriptionEncoding',
  pack: 'subscriptionPack',
  pin: 'subscriptionPin',
  'built-in': 'subscriptionBuiltIn',
  taken: 'subscriptionTaken',
}

const doubts: Record<UpdateDoubt, TextKey> = {
  first: 'doubtFirst',
  'other-id': 'doubtOtherId',
  older: 'doubtOlder',
  grows: 'doubtGrows',
  drops: 'doubtDrops',
  'other-origin': 'doubtOtherOrigin',
  'other-language': 'doubtOtherLocale',
  'less-private': 'doubtLessPrivate',
}

/** Why a check brought nothing, in one sentence with its fact. */
export function subscriptionProblemText(
  { t }: Pick<Text, 't'>,
  { kind, detail }: SubscriptionProblemModel,
): string {
  const said = t(problems[kind])
  return detail === undefined || detail === '' ? said : `${said} (${detail})`
}

/** Why an update asks first. */
export function updateDoubtText({ t }: Pick<Text, 't'>, doubt: UpdateDoubt): string {
  return t(doubts[doubt])
}
