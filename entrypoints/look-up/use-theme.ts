import { useEffect, useState } from 'preact/hooks'
import { readKept, watchKept } from '../../platform/extension/storage.ts'
import type { Settings } from '../../platform/extension/stored.ts'

/** The reader's theme as it is now; undefined until it has been read. */
export function useTheme(): Settings['theme'] | undefined {
  const [theme, setTheme] = useState<Settings['theme']>()
  useEffect(() => {
    const read = () => void readKept().then(({ settings }) => setTheme(settings.theme))
    read()
    return watchKept(read)
  }, [])
  return theme
}
