import { Banner } from './Banner.tsx'
import { Button } from './Button.tsx'
import { EmptyState } from './EmptyState.tsx'
import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import { Kbd } from './Kbd.tsx'
import { SearchField } from './SearchField.tsx'
import { Switch } from './Switch.tsx'
import { Toast } from './Toast.tsx'
import { nothing } from './gallery/sample-models.ts'
import { iconNames } from './icon-paths.ts'
import type { Fixture } from './gallery/fixture.ts'

const looks = ['plain', 'quiet', 'outlined', 'filled'] as const

export const fixture: Fixture = {
  title: 'Controls',
  surface: 'page',
  states: {
    Buttons: {
      element: () => (
        <div>
          {looks.map((look) => (
            <p key={look}>
              <Button look={look} onClick={nothing}>
                Read the passage
              </Button>{' '}
              <Button look={look} icon="copy" onClick={nothing}>
                Copy
              </Button>{' '}
              <Button look={look} disabled onClick={nothing}>
                Unavailable
              </Button>
            </p>
          ))}
        </div>
      ),
    },
    'Icon buttons': {
      element: () => (
        <p>
          <IconButton icon="pin" label="Keep open" onClick={nothing} />
          <IconButton icon="pin" label="Kept open" pressed onClick={nothing} />
          <IconButton icon="close" label="Close" onClick={nothing} />
          <IconButton icon="copy" label="Copy" disabled onClick={nothing} />
        </p>
      ),
    },
    Switches: {
      element: () => (
        <p>
          <span id="marks">Marks</span>
          <Switch on labelledBy="marks" onChange={nothing} />
          <Switch on={false} labelledBy="marks" onChange={nothing} />
          <Switch on disabled labelledBy="marks" onChange={nothing} />
        </p>
      ),
    },
    Icons: {
      element: () => (
        <p>
          {iconNames.map((name) => (
            <span key={name} class="gl-row-locked" title={name}>
              <Icon name={name} />
              <Icon name={name} small />
            </span>
          ))}
        </p>
      ),
    },
    Feedback: {
      element: () => (
        <div>
          <Banner kind="info" title="Paused">
            <p>Paused until 16:30</p>
          </Banner>
          <Banner kind="warning" title="Three citations are missing">
            <p>Their passages were not found in the article.</p>
          </Banner>
          <EmptyState title="Nothing muted" text="Mute a term on its card." />
          <SearchField label="Search the entries" value="ITU" onInput={nothing} found="3 entries" />
          <p>
            <Kbd keys="Alt+Shift+." /> next term
          </p>
          <Toast message="Copied" />
        </div>
      ),
    },
  },
}
