/** The pages of a book in their order, as plain data: cover, contents, tabs, sources. */
import type { Section } from './blocks.ts';
import { contentsSection } from './contents.ts';
import { coverSection } from './cover.ts';
import type { BookContext } from './phrases.ts';
import { sourcesSection } from './sources.ts';
import { tabSection } from './tab.ts';

/** A book without cards has a cover and a page that says so. */
export function bookSections(context: BookContext): Section[] {
  const { outline } = context;
  return [
    coverSection(context),
    contentsSection(context),
    ...outline.tabs.map((tab) => tabSection(tab, context)),
    ...(outline.sources.length === 0 ? [] : [sourcesSection(context)]),
  ];
}
