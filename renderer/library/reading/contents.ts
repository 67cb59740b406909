/** The structure of a document as a tree: its pillars, the sections in them, the initiatives in those, in the order of the text. */
import type { Pillar } from '../../../shared/documents/pillar.ts';
import type { Initiative } from '../../../shared/initiatives/initiative.ts';
import { suggestTitle } from '../../../shared/initiatives/suggest-title.ts';
import { fold } from '../../../shared/search/fold.ts';

export interface ContentsNode {
  key: string;
  /** 1 at the top. */
  level: number;
  /** The node that it is in. */
  parent: string | null;
  pillar: Pillar | null;
  /** What it says; empty for a pillar, whose name depends on the language. */
  text: string;
  /** Of an initiative its number in the document; null for pillars and sections. */
  number: number | null;
  /** The initiative itself, or the first one in it. */
  initiativeId: string;
  /** Initiatives in it. */
  count: number;
}

/** A document without pillars has its sections at the top. */
export function contentsOf(initiatives: readonly Initiative[]): ContentsNode[] {
  const nodes: ContentsNode[] = [];
  const hasPillars = initiatives.some(({ pillar }) => pillar !== null);
  let pillar: ContentsNode | null = null;
  let section: ContentsNode | null = null;
  let sectionName: string | null = null;
  for (const [index, initiative] of initiatives.entries()) {
    if (hasPillars && (index === 0 || pillar?.pillar !== initiative.pillar)) {
      pillar = group(initiative, 'pillar', null, '');
      section = null;
      sectionName = null;
      nodes.push(pillar);
    }
    const heading = initiative.section;
    if (heading !== sectionName) {
      section = heading === null ? null : group(initiative, 'section', pillar, heading);
      if (section) nodes.push(section);
      sectionName = heading;
    }
    const above: ContentsNode | null = section ?? pillar;
    for (const one of [pillar, section]) if (one) one.count += 1;
    nodes.push({
      key: initiative.id,
      level: (above?.level ?? 0) + 1,
      parent: above?.key ?? null,
      pillar: initiative.pillar,
      text: suggestTitle(initiative),
      number: index + 1,
      initiativeId: initiative.id,
      count: 1,
    });
  }
  return nodes;
}

function group(
  { id, pillar }: Initiative,
  kind: 'pillar' | 'section',
  above: ContentsNode | null,
  text: string,
): ContentsNode {
  const place = { level: (above?.level ?? 0) + 1, parent: above?.key ?? null };
  return { key: `${kind} at ${id}`, ...place, pillar, text, number: null, initiativeId: id, count: 0 };
}

/** What is seen while some of it is folded away. */
export function visibleNodes(nodes: readonly ContentsNode[], closed: ReadonlySet<string>): ContentsNode[] {
  const hidden = new Set<string>();
  return nodes.filter(({ key, parent }) => {
    const isHidden = parent !== null && (closed.has(parent) || hidden.has(parent));
    if (isHidden) hidden.add(key);
    return !isHidden;
  });
}

/** The node that stands for an initiative while some of the tree is folded away: itself, or the innermost that is seen. */
export function nodeShowing(
  nodes: readonly ContentsNode[],
  visible: readonly ContentsNode[],
  initiativeId: string,
): ContentsNode | null {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const seen = new Set(visible);
  let node = byKey.get(initiativeId);
  while (node && !seen.has(node)) node = byKey.get(node.parent ?? '');
  return node ?? null;
}

/** Type-ahead: the next node after a place that begins with what was typed, without case and accents; the search goes round. */
export function typedAhead(labels: readonly string[], at: number, typed: string): number {
  const wanted = fold(typed);
  const isSame = [...wanted].every((letter) => letter === [...wanted][0]);
  // The same letter again goes on to the next; a longer word may stay where it is.
  const sought = isSame ? wanted.slice(0, 1) : wanted;
  const first = isSame ? 1 : 0;
  for (let ahead = first; ahead < labels.length + first; ahead += 1) {
    const index = (at + ahead) % labels.length;
    if (fold(labels[index] ?? '').startsWith(sought)) return index;
  }
  return -1;
}
