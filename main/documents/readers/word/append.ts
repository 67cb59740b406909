/** Adds to a list in place. Spreading into `push` would overflow the stack for a list as long as a hostile file makes it. */
export function append<Item>(list: Item[], more: readonly Item[]): void {
  for (const item of more) list.push(item);
}
