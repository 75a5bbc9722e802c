/**
 * When a card opens and closes by pointer, as a state machine: events go in, and what to do comes
 * out. It knows no DOM and no clock; whoever drives it passes on events and the alarms it asks for.
 *
 * The delays follow Wikipedia's page previews (150 ms before any work, 300 ms of grace on leaving),
 * which were tuned by experiments with readers.
 */
export const DELAYS = {
  /** The pointer rests this long before anything is looked up: passing over never opens. */
  rest: 150,
  /** From finding a term to showing its card. */
  show: 150,
  /** From leaving term and card to closing: time to travel from one to the other. */
  grace: 300,
} as const

/** What the pointer is on. `place` is any object that stands for one occurrence. */
export type Target<P> =
  { readonly on: 'nothing' } | { readonly on: 'card' } | { readonly on: 'place'; readonly place: P }

export type HoverState<P> =
  | { readonly at: 'idle' }
  /** The pointer moves; the alarm `rest` is set. */
  | { readonly at: 'moving' }
  /** A place is under the resting pointer; the alarm `show` is set. */
  | { readonly at: 'dwelling'; readonly place: P }
  | { readonly at: 'open'; readonly place: P }
  /** The pointer has left an open card; the alarm `grace` is set. */
  | { readonly at: 'leaving'; readonly place: P }

export type HoverEvent<P> =
  /** The pointer moved; while a card is open, `target` tells what it is on now. */
  | { readonly type: 'move'; readonly target: Target<P> }
  /** The alarm that was set went off; for `rest`, `target` is what a hit test found. */
  | { readonly type: 'alarm'; readonly target: Target<P> }
  /** The pointer left the page, pressed a button, or the reader typed. */
  | { readonly type: 'away' }
  /** The card was opened or closed by other means. */
  | { readonly type: 'opened'; readonly place: P }
  | { readonly type: 'closed' }

export interface HoverStep<P> {
  readonly state: HoverState<P>
  /** The alarm to set instead of the one set before; `none` takes it back, absent leaves it. */
  readonly alarm?: keyof typeof DELAYS | 'none'
  readonly show?: P
  readonly hide?: true
}

const IDLE = { at: 'idle' } as const

/** The next state on an event. */
export function hoverStep<P>(state: HoverState<P>, event: HoverEvent<P>): HoverStep<P> {
  switch (event.type) {
    case 'opened':
      return { state: { at: 'open', place: event.place }, alarm: 'none' }
    case 'closed':
      return { state: IDLE, alarm: 'none' }
    case 'away':
      return away(state)
    case 'move':
      return moved(state, event.target)
    case 'alarm':
      return alarmed(state, event.target)
  }
}

function away<P>(state: HoverState<P>): HoverStep<P> {
  if (state.at === 'open') return { state: { at: 'leaving', place: state.place }, alarm: 'grace' }
  return state.at === 'leaving' ? { state } : { state: IDLE, alarm: 'none' }
}

function moved<P>(state: HoverState<P>, target: Target<P>): HoverStep<P> {
  if (state.at !== 'open' && state.at !== 'leaving') {
    return { state: { at: 'moving' }, alarm: 'rest' }
  }
  const stays = target.on === 'card' || (target.on === 'place' && target.place === state.place)
  if (stays) return { state: { at: 'open', place: state.place }, alarm: 'none' }
  if (state.at === 'leaving') return { state }
  return { state: { at: 'leaving', place: state.place }, alarm: 'grace' }
}

function alarmed<P>(state: HoverState<P>, target: Target<P>): HoverStep<P> {
  switch (state.at) {
    case 'moving':
      return target.on === 'place'
        ? { state: { at: 'dwelling', place: target.place }, alarm: 'show' }
        : { state: IDLE }
    case 'dwelling':
      return { state: { at: 'open', place: state.place }, show: state.place }
    case 'leaving':
      return afterGrace(state.place, target)
    default:
      return { state }
  }
}

/** The pointer may have come to rest on another term while it left the first. */
function afterGrace<P>(place: P, target: Target<P>): HoverStep<P> {
  if (target.on === 'card') return { state: { at: 'open', place } }
  if (target.on === 'nothing') return { state: IDLE, hide: true }
  if (target.place === place) return { state: { at: 'open', place } }
  return { state: { at: 'dwelling', place: target.place }, alarm: 'show', hide: true }
}
