import { render } from 'preact'
import { useState } from 'preact/hooks'

import { allFixtures } from './all-fixtures.ts'
import { galleryLocales } from './messages.ts'
import type { Surface } from './fixture.ts'

const widths: Record<Surface, readonly number[]> = {
  card: [420, 320],
  popup: [380, 300],
  panel: [360, 480],
  page: [1000, 640, 320],
}

const heights: Record<Surface, number> = { card: 540, popup: 600, panel: 720, page: 720 }

const themes = ['system', 'light', 'dark']

interface PickProps {
  readonly label: string
  readonly options: readonly string[]
  readonly value: string
  readonly onPick: (value: string) => void
}

function Pick({ label, options, value, onPick }: PickProps) {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </label>
  )
}

/** Every component in every state. Forced colours are the browser's: see docs/design.md. */
function Gallery() {
  const titles = allFixtures.map(({ title }) => title)
  const [title, setTitle] = useState(titles[0] ?? '')
  const [theme, setTheme] = useState('system')
  const [locale, setLocale] = useState('en')
  const fixture = allFixtures.find((candidate) => candidate.title === title)
  const [width, setWidth] = useState('widest')
  if (fixture === undefined) return <p>No fixtures</p>
  const choices = widths[fixture.surface].map(String)
  const shown = choices.includes(width) ? width : (choices[0] ?? '')
  return (
    <>
      <header class="bar">
        <h1>Glosslight gallery</h1>
        <Pick label="Component" options={titles} value={title} onPick={setTitle} />
        <Pick label="Theme" options={themes} value={theme} onPick={setTheme} />
        <Pick label="Language" options={galleryLocales} value={locale} onPick={setLocale} />
        <Pick label="Width" options={choices} value={shown} onPick={setWidth} />
      </header>
      <main class="states">
        {Object.keys(fixture.states).map((state) => (
          <section class="state" key={`${title} ${state}`}>
            <h2>{state}</h2>
            <iframe
              title={`${title}: ${state}`}
              sandbox="allow-scripts"
              loading="lazy"
              width={shown}
              height={heights[fixture.surface]}
              src={`frame.html?${new URLSearchParams({ fixture: title, state, theme, locale }).toString()}`}
            />
          </section>
        ))}
      </main>
    </>
  )
}

render(<Gallery />, document.body)
