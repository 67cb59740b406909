/** What is dragged, and where it may be dropped. */
import { z } from 'zod';

export const dragItemSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('initiative'), initiativeId: z.string(), title: z.string() }),
  z.object({ kind: z.literal('card'), cardId: z.string(), title: z.string() }),
]);
export type DragItem = z.infer<typeof dragItemSchema>;

/** A place in the outline; `index` counts the cards of the tab. */
export const dropPlaceSchema = z.object({ tabId: z.string(), index: z.int().nonnegative() });
export type DropPlace = z.infer<typeof dropPlaceSchema>;
