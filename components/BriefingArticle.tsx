import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import type { RefObject } from 'preact'

import { Button } from './Button.tsx'
import { groupBlocks } from './article-groups.ts'
import { directionOf, useText } from './text.ts'
import type { BodySentence } from '../glossary/summary/body-sentence.ts'
import type { BlockGroup, ShownBlock } from './article-groups.ts'
import type { ReviewCallbacks, ReviewModel } from './briefing-model.ts'

export type BriefingArticleProps = Pick<ReviewModel, 'article' | 'sentences' | 'points'> &
  Pick<ReviewCallbacks, 'onTogglePoint' | 'onAddTerm'> & {
    /** False on a page of terms, whose sentences are no key points. */
    readonly choosable: boolean
    /** The element around the blocks, whose text is the article's, for painting marks in it. */
    readonly bodyRef?: RefObject<HTMLDivElement | null>
  }

/** Blocks whose sentences can be key points: the others announce, caption or tabulate. */
const CHOOSABLE = new Set(['paragraph', 'list', 'quote', 'definition'])
const LONGEST_TERM = 120

/** The article as it was read: sentences can be made key points, and words terms. */
export function BriefingArticle(props: BriefingArticleProps) {
  const { article, bodyRef } = props
  const { t } = useText()
  const ownRef = useRef<HTMLDivElement>(null)
  const textRef = bodyRef ?? ownRef
  const selected = useSelection(textRef)
  const by = [article.author, article.publisher].filter((name) => name !== '')
  return (
    <section class="gl-briefing-article" aria-label={t('articleLabel')}>
      <div
        class="gl-briefing-text"
        lang={article.language || undefined}
        dir={directionOf(article.language)}
      >
        <h2 class="gl-briefing-title">{article.title}</h2>
        <p class="gl-briefing-by">{[...new Set(by)].join(' · ')}</p>
        <Blocks {...props} bodyRef={textRef} />
      </div>
      {selected === '' ? null : (
        <p class="gl-briefing-selected">
          <Button look="filled" icon="plus" onClick={() => props.onAddTerm(selected)}>
            {t('addSelection', selected)}
          </Button>
        </p>
      )}
    </section>
  )
}

function Blocks(
  props: BriefingArticleProps & { readonly bodyRef: RefObject<HTMLDivElement | null> },
) {
  const { article, sentences, points, choosable, bodyRef, onTogglePoint } = props
  const { t, locale, dir } = useText()
  const id = useId()
  const groups = useMemo(() => groupBlocks(article.blocks, sentences), [article.blocks, sentences])
  // The same elements are not compared again: an article has thousands, a term changes none.
  const shown = useMemo(() => {
    const places = new Map(points.map((point, at) => [point.selector.position ?? -1, at + 1]))
    return groups.map((group) => (
      <Group key={group.blocks[0]?.start} group={group} places={places} choosable={choosable} />
    ))
  }, [groups, points, choosable])
  const toggle = (element: Element | null) => {
    const start = Number(element?.getAttribute('data-at') ?? 'NaN')
    const sentence = sentences.find((each) => each.start === start)
    if (sentence !== undefined) onTogglePoint(sentence)
  }
  return (
    <>
      <p class="gl-only-spoken" id={id} lang={locale} dir={dir}>
        {choosable ? t('articleHelp') : ''}
      </p>
      <div
        ref={bodyRef}
        class="gl-briefing-blocks"
        role="group"
        tabIndex={0}
        aria-label={article.title}
        aria-describedby={id}
        onClick={(event) => {
          // Whoever selects words does not mean the sentence.
          if (getSelection()?.isCollapsed === false) return
          const { target } = event
          if (target instanceof Element) toggle(target.closest('[data-at]'))
        }}
        onKeyDown={(event) => walk(event, toggle)}
      >
        {shown}
      </div>
    </>
  )
}

function Group(props: {
  group: BlockGroup
  places: ReadonlyMap<number, number>
  choosable: boolean
}) {
  const { group, places, choosable } = props
  const blocks = group.blocks.map((block) => (
    <BlockView key={block.start} block={block} places={places} choosable={choosable} />
  ))
  return group.isList ? <ul class="gl-briefing-list">{blocks}</ul> : <>{blocks}</>
}

const elements = {
  heading: 'h3',
  paragraph: 'p',
  quote: 'blockquote',
  list: 'li',
  definition: 'p',
  table: 'p',
  caption: 'p',
  code: 'pre',
  credit: 'p',
} as const

function BlockView(props: {
  block: ShownBlock
  places: ReadonlyMap<number, number>
  choosable: boolean
}) {
  const { block, places } = props
  const Element = elements[block.kind]
  const name = `gl-block gl-block-${block.kind}`
  if (!props.choosable || !CHOOSABLE.has(block.kind))
    return (
      <Element class={name} data-start={block.start}>
        {block.text}
      </Element>
    )
  return (
    <Element class={name} data-start={block.start}>
      {block.sentences.map(({ gap, sentence }) => (
        <>
          {gap}
          <SentenceView sentence={sentence} place={places.get(sentence.start)} />
        </>
      ))}
      {block.rest}
    </Element>
  )
}

function SentenceView(props: { sentence: BodySentence; place: number | undefined }) {
  const { sentence, place } = props
  return (
    <span
      class="gl-sentence"
      role="button"
      tabIndex={-1}
      aria-pressed={place !== undefined}
      data-at={sentence.start}
      data-place={place}
    >
      {sentence.text}
    </span>
  )
}

/** Arrow keys go from sentence to sentence; the focus is in one place of the Tab order. */
function walk(event: KeyboardEvent, toggle: (element: Element | null) => void): void {
  const { currentTarget: body } = event
  if (!(body instanceof HTMLElement)) return
  const all = [...body.querySelectorAll<HTMLElement>('[data-at]')]
  const at = all.findIndex((element) => element === document.activeElement)
  if (event.key === 'Enter' || event.key === ' ') {
    if (at >= 0) {
      event.preventDefault()
      toggle(all[at] ?? null)
    }
    return
  }
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at - 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: all.length - 1,
  }
  const to = steps[event.key]
  if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return
  const next = all[Math.max(0, Math.min(all.length - 1, to))]
  if (next === undefined) return
  event.preventDefault()
  next.focus({ preventScroll: true })
  next.scrollIntoView({ block: 'nearest' })
}

/** The words selected inside an element, if they can be a term. */
function useSelection(within: RefObject<HTMLElement | null>): string {
  const [selected, setSelected] = useState('')
  useEffect(() => {
    const changed = () => {
      const selection = getSelection()
      const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined
      const inside = within.current?.contains(range?.commonAncestorContainer ?? null) ?? false
      const text = (range?.toString() ?? '').replaceAll(/\s+/g, ' ').trim()
      setSelected(inside && text.length <= LONGEST_TERM && /[\p{L}\p{N}]/u.test(text) ? text : '')
    }
    document.addEventListener('selectionchange', changed)
    return () => document.removeEventListener('selectionchange', changed)
  }, [within])
  return selected
}
