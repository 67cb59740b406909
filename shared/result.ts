/**
 * How an expected failure travels. A failure is data: a code of the message catalogue with the details its sentence needs
 * (the file, the reason); the sentence itself is made at the edge, in the user's language. Bugs throw instead.
 */
import { z } from 'zod';
import type { ProblemCode } from './i18n/catalogue.ts';

/** What a sentence of the catalogue `problems` may be filled with. */
export type ProblemDetails = Readonly<Record<string, string | number>>;

/** An expected failure on its way from a handler to an edge (window, command line). */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'Problem';
    this.code = code;
    this.details = details;
  }
}

/** A failure as shown: `message` is a whole sentence in the user's language that names the next step. */
export const failureSchema = z.object({ code: z.string(), message: z.string() });
export type Failure = z.infer<typeof failureSchema>;

export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

/** The schema of a reply that carries `value` or a failure. */
export function resultSchema<T extends z.ZodType>(value: T) {
  return z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), error: failureSchema }),
  ]);
}
