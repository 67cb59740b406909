/** Many ids as one string: thousands of documents have them by the hundred thousand, and as strings of their own they would fill the memory. */

/** Ids with spaces between them. */
export type IdList = string;

export function joinIds(ids: readonly string[]): IdList {
  return ids.map(escape).join(' ');
}

export function splitIds(list: IdList): string[] {
  return list === '' ? [] : list.split(' ').map(unescape);
}

export function countIds(list: IdList): number {
  return list === '' ? 0 : list.split(' ').length;
}

/** Ids that this program makes hold neither; those in a file from elsewhere may. An empty one becomes a mere sign. */
function escape(id: string): string {
  return id === '' ? '%0' : id.replaceAll('%', '%25').replaceAll(' ', '%20');
}

function unescape(id: string): string {
  if (!id.includes('%')) return id;
  return id === '%0' ? '' : id.replaceAll('%20', ' ').replaceAll('%25', '%');
}
