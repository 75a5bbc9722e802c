export interface KbdProps {
  /** As the browser tells them: "Alt+Shift+Period" or "⌥⇧.". */
  readonly keys: string
}

/** Names that manifests give to keys which have a sign of their own. */
const signs: Readonly<Record<string, string>> = {
  Period: '.',
  Comma: ',',
  Left: '←',
  Right: '→',
  Up: '↑',
  Down: '↓',
}

const readable = (keys: string) => keys.replaceAll(/[A-Z][a-z]+/g, (name) => signs[name] ?? name)

/** Keys to press. Key names run left to right in every language. */
export function Kbd({ keys }: KbdProps) {
  return (
    <kbd class="gl-kbd" dir="ltr">
      {readable(keys)}
    </kbd>
  )
}
