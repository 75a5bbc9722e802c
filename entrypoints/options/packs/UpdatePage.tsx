import { useEffect, useState } from 'preact/hooks'
import { BackLink } from '../../../components/BackLink.tsx'
import { UpdateReview } from '../../../components/UpdateReview.tsx'
import { useText } from '../../../components/text.ts'
import type { Pack } from '../../../glossary/pack.ts'
import { subscriptionIn } from '../../../platform/extension/pack-state.ts'
import { readContent } from '../../../platform/extension/pack-store.ts'
import { call } from '../../../platform/extension/call.ts'
import { countKinds, stepsOfUpdate } from './plan-steps.ts'
import { subscriptionModel, type Briefings } from './read-briefings.ts'
import { hashOf } from './route.ts'
import type { Changes } from './use-changes.ts'

export interface UpdatePageProps {
  readonly url: string
  readonly shown: Briefings
  readonly changes: Changes
}

/** The update that waits at an address, beside what it would take the place of. */
export function UpdatePage({ url, shown, changes }: UpdatePageProps) {
  const { t } = useText()
  const subscription = subscriptionIn(shown.state, url)
  const content = subscription?.pending?.content
  const pack = useContent(content)
  const before = shown.packs.find(({ id }) => id === subscription?.pack)
  const model = subscription && subscriptionModel(subscription, new Set(), shown.kept.policy)
  const steps = pack === undefined ? [] : stepsOfUpdate(before, pack)
  return (
    <div class="gl-page">
      <BackLink label={t('sectionBriefings')} href={hashOf({ page: 'list' })}>
        {model?.pending === undefined ? (
          t('updateNone')
        ) : (
          <bdi lang={pack?.language}>{model.pending.title}</bdi>
        )}
      </BackLink>
      {model?.pending === undefined ? null : (
        <UpdateReview
          url={url}
          pending={model.pending}
          language={pack?.language ?? ''}
          counts={countKinds(steps)}
          steps={steps}
          failure={changes.failure}
          onApply={(at, hash) =>
            void answer(changes.make(() => call('apply-update', { url: at, hash })))
          }
          onDismiss={(at, hash) =>
            void answer(changes.make(() => call('dismiss-update', { url: at, hash })))
          }
        />
      )}
    </div>
  )
}

/** Leads back where the answer was taken. */
async function answer(done: Promise<boolean>): Promise<void> {
  if (await done) location.hash = hashOf({ page: 'list' })
}

/** The pack kept under a number, once it is read. */
function useContent(content: number | undefined): Pack | undefined {
  const [read, setRead] = useState<{ readonly content: number; readonly pack: Pack | undefined }>()
  useEffect(() => {
    if (content === undefined) return
    let live = true
    void readContent(content).then((pack) => live && setRead({ content, pack }))
    return () => {
      live = false
    }
  }, [content])
  return read?.content === content ? read?.pack : undefined
}
