/** What goes to the thread that searches, and what comes back. */
import type { DeskTask } from './engine-desk.ts';

export interface SearchRequest {
  id: number;
  task: DeskTask;
  input: unknown;
}

export type SearchReply =
  | { id: number; kind: 'done'; value: unknown }
  /** A newer query has taken its place. */
  | { id: number; kind: 'passed-over' }
  | { id: number; kind: 'bug'; message: string };
