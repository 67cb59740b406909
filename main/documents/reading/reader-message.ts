/** What the reading thread answers to a request. */
import type { ProblemCode } from '../../../shared/i18n/catalogue.ts';
import type { ProblemDetails } from '../../../shared/result.ts';
import type { PackedProposal } from './packed-proposal.ts';

export type ReaderMessage =
  | { kind: 'done'; value: PackedProposal }
  /** A Problem, which as an object of a class would not survive the way between threads. */
  | { kind: 'problem'; code: ProblemCode; details: ProblemDetails }
  /** A bug: the file is refused, the program goes on. */
  | { kind: 'bug'; message: string };
