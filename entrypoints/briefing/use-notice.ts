import { useEffect, useRef, useState } from 'preact/hooks'

/** How long a notice stays, in milliseconds. */
const SHOWN = 5_000

/** A line that is told for a moment. */
export function useNotice() {
  const [notice, setNotice] = useState<string>()
  const endingRef = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(endingRef.current), [])
  const tell = (text: string | undefined) => {
    clearTimeout(endingRef.current)
    setNotice(text)
    endingRef.current = setTimeout(() => setNotice(undefined), SHOWN)
  }
  return { notice, tell }
}
