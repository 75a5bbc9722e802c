// Runs in front of the page script, in its own world, and wraps everything that can wake it. A
// slice of work begins with a wake and ends where the script lets the page go, or, where it just
// stops, when all that was promised meanwhile has been done.
;(() => {
  const world = globalThis
  const key = Symbol.for('glosslight.test-probe')
  if (world[key] !== undefined) return
  const slices = []
  const wakes = []
  const timers = new Set()
  world[key] = { slices, wakes, timers }

  let start = -1
  const end = (at = performance.now()) => {
    if (start >= 0) slices.push(at - start)
    start = -1
  }
  // Promises are kept in turn, so after so many turns even long chains of them have come to an end.
  const TURNS = 500
  const STRIDE = 50
  // Turns in which nothing happens take time too, and it is not the script's: a slice ended where
  // the last strides began that took no longer than such turns do.
  const endOfWork = (times) => {
    const spans = times.slice(1).map((time, index) => time - times[index])
    const quiet = 2 * Math.min(...spans) + 0.1
    const last = spans.findLastIndex((span) => span > quiet)
    return times[last + 1]
  }
  let slice = 0
  const wake = (by) => {
    if (wakes.length < 10_000) wakes.push(by)
    if (start >= 0) return
    start = performance.now()
    const mine = (slice += 1)
    const times = []
    const turn = (left) => {
      if (mine !== slice || start < 0) return
      if (left % STRIDE === 0) times.push(performance.now())
      if (left === 0) end(endOfWork(times))
      else queueMicrotask(() => turn(left - 1))
    }
    queueMicrotask(() => turn(TURNS))
  }
  const waking =
    (by, work) =>
    (...given) => {
      wake(by)
      return work(...given)
    }

  const post = scheduler.postTask.bind(scheduler)
  scheduler.postTask = (work) => {
    end()
    return post(work).then(() => wake('task'))
  }
  const { requestIdleCallback: idle } = world
  world.requestIdleCallback = (work, options) => {
    end()
    return idle(waking('idle', work), options)
  }

  const { setTimeout: set, clearTimeout: clear } = world
  world.setTimeout = (work, wait) => {
    const timer = set(() => {
      timers.delete(timer)
      wake('timer')
      work()
    }, wait)
    timers.add(timer)
    return timer
  }
  world.clearTimeout = (timer) => {
    timers.delete(timer)
    clear(timer)
  }

  for (const name of ['MutationObserver', 'IntersectionObserver']) {
    const Native = world[name]
    world[name] = function Observer(work, options) {
      return new Native(waking('observer', work), options)
    }
  }

  const { addEventListener: add } = EventTarget.prototype
  EventTarget.prototype.addEventListener = function addWaking(type, listener, options) {
    return add.call(this, type, waking(type, listener), options)
  }

  const { runtime } = world.browser ?? world.chrome
  const send = runtime.sendMessage.bind(runtime)
  runtime.sendMessage = (message) =>
    send(message).then((answer) => {
      wake('reply')
      return answer
    })
  const { onMessage } = runtime
  const listen = onMessage.addListener.bind(onMessage)
  onMessage.addListener = (work) => listen(waking('order', work))
  wake('start')
})()
