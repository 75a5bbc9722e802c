import { Banner } from './Banner.tsx'
import { Icon } from './Icon.tsx'
import { useText } from './text.ts'
import type { PolicyModel } from './options-model.ts'

export interface PolicyNoteProps {
  readonly policy: PolicyModel
}

/** That an organisation decides some things, and what of its policy is not understood. */
export function PolicyNote({ policy: { isThere, problems } }: PolicyNoteProps) {
  const { t } = useText()
  if (!isThere && problems.length === 0) return null
  return (
    <div class="gl-form-part">
      {isThere ? (
        <p class="gl-row-note gl-row-locked">
          <Icon name="lock" small />
          {t('policyManaged')}
        </p>
      ) : null}
      {problems.length === 0 ? null : (
        <Banner kind="warning" title={t('policyProblems')}>
          <ul lang="en" dir="ltr">
            {problems.map(({ field, message }) => (
              <li key={`${field} ${message}`}>
                <bdi>
                  <b>{field}</b> {message}
                </bdi>
              </li>
            ))}
          </ul>
        </Banner>
      )}
    </div>
  )
}
