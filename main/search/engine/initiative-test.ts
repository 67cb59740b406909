/** Asks something of one initiative: by its place in a segment, and by its document. */
import type { SegmentView } from './library-view.ts';
import type { Standing } from './standing.ts';

export type InitiativeTest = (view: SegmentView, index: number, standing: Standing) => boolean;
