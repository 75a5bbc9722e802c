/** The name, with the mark it puts on a page. */
export function Wordmark() {
  return (
    <span class="gl-wordmark" translate={false}>
      Gloss<span class="gl-wordmark-light">light</span>
    </span>
  )
}
