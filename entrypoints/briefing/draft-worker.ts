import { draftBriefing } from '../../glossary/briefing/draft-briefing.ts'
import type { DraftAnswer, DraftTask } from './draft-in-worker.ts'

/** Told more often than this, in milliseconds, nobody could see the difference. */
const EVERY = 60

const answer = (message: DraftAnswer) => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<DraftTask>) => {
  let told = 0
  const draft = draftBriefing(data.article, data.declared, (done) => {
    const now = performance.now()
    if (now - told < EVERY) return
    told = now
    answer({ done })
  })
  answer({ draft })
})
