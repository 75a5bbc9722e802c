import { useState } from 'preact/hooks'
import { useText } from '../../../components/text.ts'
import { call } from '../../../platform/extension/call.ts'
import type { Written } from '../../../platform/extension/pack-writer.ts'
import { writeProblemText } from './problem-text.ts'

/** Asks for changes, one at a time, and keeps what became of the last one. */
export interface Changes {
  /** Why the last change was not made. */
  readonly failure: string | undefined
  /** True where the last change was an undo. */
  readonly undone: boolean
  /** Resolves to whether the change was made. */
  make(change: () => Promise<Written>): Promise<boolean>
  undo(): void
}

export function useChanges(): Changes {
  const text = useText()
  const [failure, setFailure] = useState<string>()
  const [undone, setUndone] = useState(false)
  const make = async (change: () => Promise<Written>): Promise<boolean> => {
    const written = await change()
    setFailure(written.done ? undefined : writeProblemText(text, written.problem))
    return written.done
  }
  return {
    failure,
    undone,
    async make(change) {
      const done = await make(change)
      if (done) setUndone(false)
      return done
    },
    undo() {
      void make(() => call('undo-packs', {})).then((done) => done && setUndone(!undone))
    },
  }
}
