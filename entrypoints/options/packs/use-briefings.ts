import { useEffect, useState } from 'preact/hooks'
import { watchKept } from '../../../platform/extension/storage.ts'
import { readBriefings, type Briefings } from './read-briefings.ts'

/** Everything kept of packs, always as it is now, whoever changed it; undefined at first. */
export function useBriefings(): Briefings | undefined {
  const [shown, setShown] = useState<Briefings>()
  useEffect(() => {
    let latest = 0
    const read = () => {
      const turn = ++latest
      void readBriefings().then((now) => turn === latest && setShown(now))
    }
    read()
    const stop = watchKept(read)
    return () => {
      latest = -1
      stop()
    }
  }, [])
  return shown
}
