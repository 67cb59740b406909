/** What the export thread tells the thread that started it. */
import type { ProblemCode } from '../../shared/i18n/catalogue.ts';
import type { ProblemDetails } from '../../shared/result.ts';
import type { Progress } from './docx/render-book.ts';
import type { WrittenBook } from './write-book.ts';

export type WorkerMessage =
  | { kind: 'progress'; progress: Progress }
  | { kind: 'done'; value: WrittenBook }
  /** A Problem, which as an object of a class would not survive the way between threads. */
  | { kind: 'problem'; code: ProblemCode; details: ProblemDetails };
