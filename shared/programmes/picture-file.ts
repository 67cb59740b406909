/** A picture on its way out of the window, drawn and ready. */
import { z } from 'zod';

export const pictureFormatSchema = z.enum(['svg', 'png']);
export type PictureFormat = z.infer<typeof pictureFormatSchema>;

/** So large a picture no page holds. */
const MOST_BYTES = 20_000_000;

export const pictureBytesSchema = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.byteLength > 0 && bytes.byteLength <= MOST_BYTES);

export const pictureFileSchema = z.object({
  format: pictureFormatSchema,
  /** Proposed in the dialog; the user decides. */
  name: z.string().max(200),
  bytes: pictureBytesSchema,
});
