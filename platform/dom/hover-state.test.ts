import { describe, expect, it } from 'vitest'
import {
  hoverStep,
  type HoverEvent,
  type HoverState,
  type HoverStep,
  type Target,
} from './hover-state.ts'

const nothing = { on: 'nothing' } as const
const card = { on: 'card' } as const
const on = (place: string) => ({ on: 'place', place }) as const
const move = (target: Target<string>) => ({ type: 'move', target }) as const
const ring = (target: Target<string>) => ({ type: 'alarm', target }) as const

/** Runs events one after the other and returns every step. */
function play(...events: HoverEvent<string>[]): HoverStep<string>[] {
  let state: HoverState<string> = { at: 'idle' }
  return events.map((event) => {
    const step = hoverStep(state, event)
    state = step.state
    return step
  })
}

describe('hoverStep', () => {
  it('opens after the pointer rested on a term, and the card was due', () => {
    const steps = play(move(nothing), ring(on('ITU')), ring(on('ITU')))
    expect(steps.map(({ alarm }) => alarm)).toEqual(['rest', 'show', undefined])
    expect(steps.at(-1)?.show).toBe('ITU')
  })

  it('never opens by passing over', () => {
    const steps = play(move(nothing), move(nothing), ring(on('ITU')), move(nothing), ring(nothing))
    expect(steps.some(({ show }) => show !== undefined)).toBe(false)
    expect(steps.at(-1)?.state.at).toBe('idle')
  })

  it('stays open while the pointer travels into the card', () => {
    const steps = play({ type: 'opened', place: 'ITU' }, move(nothing), move(card), ring(card))
    expect(steps.map(({ alarm }) => alarm)).toEqual(['none', 'grace', 'none', undefined])
    expect(steps.some(({ hide }) => hide === true)).toBe(false)
  })

  it('closes when the grace is over', () => {
    const steps = play(
      { type: 'opened', place: 'ITU' },
      move(nothing),
      move(nothing),
      ring(nothing),
    )
    expect(steps[2]?.alarm).toBeUndefined()
    expect(steps.at(-1)).toEqual({ state: { at: 'idle' }, hide: true })
  })

  it('goes from one term straight to the next', () => {
    const steps = play(
      { type: 'opened', place: 'ITU' },
      move(on('WCIT')),
      ring(on('WCIT')),
      ring(on('WCIT')),
    )
    expect(steps[2]).toMatchObject({ hide: true, alarm: 'show' })
    expect(steps.at(-1)?.show).toBe('WCIT')
  })

  it('forgets a dwell when the pointer leaves the page', () => {
    const steps = play(move(nothing), ring(on('ITU')), { type: 'away' }, ring(nothing))
    expect(steps[2]).toEqual({ state: { at: 'idle' }, alarm: 'none' })
    expect(steps.at(-1)?.show).toBeUndefined()
  })

  it('lets go when the card is closed by other means', () => {
    expect(play({ type: 'opened', place: 'ITU' }, { type: 'closed' }).at(-1)).toEqual({
      state: { at: 'idle' },
      alarm: 'none',
    })
  })
})
