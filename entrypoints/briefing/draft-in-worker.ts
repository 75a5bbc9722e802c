import type { Article } from '../../glossary/article.ts'
import type { BriefingDraft } from '../../glossary/briefing/draft-briefing.ts'
import type { DeclaredTerm } from '../../glossary/extract/declared-term.ts'

export interface DraftTask {
  readonly article: Article
  readonly declared: readonly DeclaredTerm[]
}

export type DraftAnswer = { readonly done: number } | { readonly draft: BriefingDraft }

/**
 * Drafts beside the page, which stays at hand meanwhile; undefined where the signal ended it. Long
 * texts take up to seconds, and nothing but the end of its thread ends such work at once.
 */
export function draftInWorker(
  task: DraftTask,
  tell: (done: number) => void,
  signal: AbortSignal,
): Promise<BriefingDraft | undefined> {
  const worker = new Worker(new URL('./draft-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<BriefingDraft | undefined>((resolve, reject) => {
    signal.addEventListener('abort', () => resolve(undefined), { once: true })
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
    worker.addEventListener('message', ({ data }: MessageEvent<DraftAnswer>) => {
      if ('draft' in data) resolve(data.draft)
      else tell(data.done)
    })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    worker.postMessage(task)
  }).finally(() => worker.terminate())
}
