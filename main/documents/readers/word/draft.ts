/** A block on its way: what it is and its text, before items have their depth and texts their places. */
import type { Inline } from './inline.ts';

export type Shape =
  | { kind: 'heading'; level: number }
  | { kind: 'paragraph' | 'quotation' | 'rule' }
  | {
      kind: 'list-item';
      marker: string;
      ordered: boolean;
      /** The list of Word that it is of; null for a marker that was typed. */
      list: string | null;
      level: number;
      /** Where its marker stands from the left, in twentieths of a point. */
      at: number;
    }
  | { kind: 'table-row'; isHeader: boolean; cells: Inline[][] }
  | { kind: 'note'; marker: string }
  /** No block: what stands before and after it in the file are apart on the page. */
  | { kind: 'gap' };

export interface Draft {
  shape: Shape;
  inlines: readonly Inline[];
  /** Where its text stands from the left, in twentieths of a point. */
  left: number;
}

export const GAP: Draft = { shape: { kind: 'gap' }, inlines: [], left: 0 };
