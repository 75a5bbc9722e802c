/**
 * Live text for the first run: the briefing that comes with Glosslight is about this conference.
 * It stays in English, as that briefing does; what it states is what the briefing's source says.
 */
export function SampleArticle() {
  return (
    <article class="gl-sample-article" lang="en" dir="ltr">
      <p>
        Dubai, 13 December 2012. After nearly two weeks the WCIT failed to reach consensus. The
        United States will not sign the revised ITRs, and others reject the treaty text over spam,
        security and the future role of the ITU in Internet governance.
      </p>
    </article>
  )
}

/** The same letters in a text about something else. */
export function OtherSampleArticle() {
  return (
    <article class="gl-sample-article" lang="en" dir="ltr">
      <p>
        The deadline for salaried taxpayers to file their ITRs is 31 July. A refund is paid once the
        income tax return has been verified online.
      </p>
    </article>
  )
}
