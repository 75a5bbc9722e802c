import * as v from 'valibot'

/**
 * A card shown for another frame: a frame too small for a card has it drawn in the tab's top
 * frame. The frame tells which entries, the top frame shows them and passes on what the reader does.
 */
export const cardAboveSchema = v.object({
  senses: v.pipe(
    v.array(
      v.object({
        entry: v.pipe(v.string(), v.maxLength(400)),
        reasons: v.pipe(
          v.array(
            v.object({
              kind: v.string(),
              effect: v.picklist(['for', 'against']),
              words: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(20)),
            }),
          ),
          v.maxLength(20),
        ),
      }),
    ),
    v.minLength(1),
    v.maxLength(20),
  ),
  byKey: v.boolean(),
  step: v.optional(v.object({ index: v.number(), count: v.number() })),
})

export type CardAbove = v.InferOutput<typeof cardAboveSchema>
