import { LookUp } from './LookUp.tsx'
import { Wordmark } from './Wordmark.tsx'
import { useText } from './text.ts'
import type { LookUpProps } from './LookUp.tsx'

/** The page on which terms are looked up: what the address bar and the page's menu lead to. */
export function LookUpView(props: Omit<LookUpProps, 'children'>) {
  const { t } = useText()
  return (
    <div class="gl-look-up-page">
      <header class="gl-look-up-top">
        <Wordmark />
      </header>
      <main class="gl-look-up-main">
        <h1 class="gl-look-up-title">{t('lookUp')}</h1>
        <LookUp {...props}>
          <p class="gl-look-up-help">{t('lookUpHelp')}</p>
        </LookUp>
      </main>
    </div>
  )
}
