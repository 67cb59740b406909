/** The tags in use as a tree: each under the wider one that it is part of, which stands there even where nothing bears it alone. */
import { keyOfTag, TAG_SEPARATOR, type UsedTag } from './tag.ts';

export interface TagOfTree {
  tag: string;
  /** Its last name. */
  name: string;
  /** 0 for the widest. */
  depth: number;
  /** How often it is used, with all below it. */
  count: number;
}

/** @returns in the order in which the tree is read, each level by name */
export function tagTree(used: readonly UsedTag[]): TagOfTree[] {
  const nodes = new Map<string, TagOfTree>();
  for (const { tag, count } of used) {
    const names = tag.split(TAG_SEPARATOR);
    for (const [depth, name] of names.entries()) {
      const path = names.slice(0, depth + 1).join(TAG_SEPARATOR);
      const known = nodes.get(keyOfTag(path));
      nodes.set(keyOfTag(path), {
        tag: known?.tag ?? path,
        name: known?.name ?? name,
        depth,
        count: (known?.count ?? 0) + count,
      });
    }
  }
  return [...nodes.values()].sort((left, right) => compareNames(left.tag, right.tag));
}

function compareNames(left: string, right: string): number {
  const [ones, others] = [left, right].map((tag) => keyOfTag(tag).split(TAG_SEPARATOR)) as [
    string[],
    string[],
  ];
  for (const [at, name] of ones.entries()) {
    const order = name.localeCompare(others[at] ?? '');
    if (order !== 0) return order;
  }
  return ones.length - others.length;
}
