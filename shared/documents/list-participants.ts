/** Who took part, from the lists of people under "U.S. Delegation" and the like: "Jane Doe, Assistant Administrator". */
import { textOf } from './block-text.ts';
import type { Block } from './block.ts';
import { plainText } from './block.ts';
import type { Participant } from './document.ts';
import { readPeople, sideOf } from './find-participants.ts';
import { isOfficeWord } from './office-words.ts';
import type { Survey } from './survey.ts';
import { fold } from './text-shape.ts';

type Person = Omit<Participant, 'side'>;
type Side = Participant['side'];

const US = /\b(?:united states|u\.s\.|usa|estados unidos|ee\. ?uu\.|american|estadounidense)/;
const MX = /\bmexic/;
const TITLE = /^(?:(?:the )?(?:hon(?:orable)?|h\.e\.|mr|mrs|ms|dr|dra|amb|lic|ing|sra?|mtr[oa])\.? ){1,2}/i;

/** No meeting has more; a longer list is of something else. */
const MOST_PEOPLE = 300;

/** Only where the list tells for whom they took part. */
export function listParticipants({ blocks, people, rows }: Survey): Participant[] {
  const listed = [...people].slice(0, MOST_PEOPLE).flatMap(([item, announcer]) => {
    const side = sideOfList(blocks[announcer]);
    const own = textAt(blocks, item);
    const person = side && readPerson(item === announcer ? own.slice(own.indexOf(':') + 1).trim() : own);
    return side && person ? [{ ...person, side }] : [];
  });
  const inTables = [...rows]
    .slice(0, MOST_PEOPLE)
    .flatMap(([index, reason]) => (reason === 'table-of-people' ? readRow(blocks[index]) : []));
  return [...listed, ...inTables];
}

function sideOfList(announcer: Block | undefined): Side | null {
  if (!announcer) return null;
  const { text, folded } = textOf(announcer);
  return sideNamed(folded) ?? sideOf(text);
}

function sideNamed(folded: string): Side | null {
  const [isUs, isMx] = [US.test(folded), MX.test(folded)];
  return isUs === isMx ? null : isUs ? 'US' : 'MX';
}

/** "Jane Doe, Director", "Jane Doe – Director", "Jane Doe (Director)", "Director Jane Doe" */
function readPerson(line: string): Person | null {
  const [, first = '', rest = ''] = /^([^,;:(–—|]{3,60})(?:[,;:(–—|]| - )\s?(.{2,200})$/u.exec(line) ?? [];
  const name = first.replace(TITLE, '').trim();
  if (isName(name)) return { name, role: rest.replace(/[).;,\s]{1,10}$/u, '') };
  return readPeople(line)[0] ?? null;
}

/** Two to six words in capitals of which none is a word of an office. */
function isName(text: string): boolean {
  const words = text.split(' ');
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= 2 && words.length <= 6 && capital.length >= 2 && !capital.some(isOfficeWord);
}

/** Name, office and what tells the side, each in a cell. */
function readRow(block: Block | undefined): Participant[] {
  if (block?.kind !== 'table-row') return [];
  const [name = '', ...others] = block.cells.map((cell) => plainText(cell).trim());
  const side = sideNamed(fold(others.join(' ')));
  return side && isName(name.replace(TITLE, ''))
    ? [{ name: name.replace(TITLE, ''), role: others[0] ?? '', side }]
    : [];
}

function textAt(blocks: readonly Block[], index: number): string {
  const block = blocks[index];
  return block ? textOf(block).text : '';
}
