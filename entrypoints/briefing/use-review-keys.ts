import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { ReviewCallbacks } from '../../components/briefing-model.ts'

/** In a field the browser's own undo is meant. */
function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && target.type !== 'checkbox'
}

/** The keys that work wherever the focus is. */
export function useReviewKeys(actions: ReviewCallbacks, canKeep: boolean): void {
  const latestRef = useRef({ actions, canKeep })
  // Before anything can be pressed again: what is kept is what is seen.
  useLayoutEffect(() => {
    latestRef.current = { actions, canKeep }
  })
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const { actions: now, canKeep: can } = latestRef.current
      const key = event.key.toLowerCase()
      const field = isField(event.target)
      if (key === 'enter' && can) now.onKeep()
      else if (key === 'z' && !field && event.shiftKey) now.onRedo()
      else if (key === 'z' && !field) now.onUndo()
      else if (key === 'y' && !field) now.onRedo()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
}
