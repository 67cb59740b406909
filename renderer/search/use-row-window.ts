/** Which rows of a list are in sight, and near enough to be soon: only those are drawn. */
import { useEffect, useLayoutEffect, useState } from 'react';
import type { RowGeometry } from './row-geometry.ts';

/** So much is drawn above and below what is seen, in pixels. */
const MARGIN = 368;
/** So far the list is scrolled before it is drawn anew. */
const STEP = 46;

export interface RowWindow {
  /** For the element that scrolls. */
  attach: (scroller: HTMLElement | null) => void;
  first: number;
  /** Included; before `first` when there are no rows. */
  last: number;
  /** Scrolls no further than is needed to see a row. */
  show: (index: number) => void;
  toTop: () => void;
}

/** @param beginAt the row that is seen first */
export function useRowWindow({ length, startOf, indexAt }: RowGeometry, beginAt: number): RowWindow {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [begin] = useState(() => startOf(beginAt));
  const [{ top, height }, setSeen] = useState({ top: begin, height: 0 });
  useLayoutEffect(() => {
    scroller?.scrollTo({ top: begin });
  }, [scroller, begin]);
  useEffect(() => {
    if (!scroller) return;
    const look = () => {
      const now = { top: Math.floor(scroller.scrollTop / STEP) * STEP, height: scroller.clientHeight };
      setSeen((seen) => (seen.top === now.top && seen.height === now.height ? seen : now));
    };
    const sizes = new ResizeObserver(look);
    sizes.observe(scroller);
    scroller.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      scroller.removeEventListener('scroll', look);
    };
  }, [scroller]);
  return {
    attach: setScroller,
    first: indexAt(top - MARGIN),
    last: Math.min(length - 1, indexAt(top + height + MARGIN)),
    show: (index) => {
      if (!scroller) return;
      const [start, end] = [startOf(index), startOf(index + 1)];
      if (start < scroller.scrollTop) scroller.scrollTo({ top: start });
      else if (end > scroller.scrollTop + scroller.clientHeight)
        scroller.scrollTo({ top: end - scroller.clientHeight });
    },
    toTop: () => {
      scroller?.scrollTo({ top: 0 });
    },
  };
}
