/** Documents of many shapes, as ministries, summits and agencies publish them: each with the structure and the facts that are in it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../shared/documents/block.ts';
import type { Dialogue } from '../../../shared/documents/dialogues/dialogue.ts';
import { inRoot } from '../../../scripts/paths.mjs';
import { EXPECTED, type Expected } from './expected-shapes.ts';
import { importFile, manifestEntries, type Imported } from './import-for-test.ts';

const FORUM: Dialogue = {
  id: 'd1',
  names: { en: 'North Pacific Economic Forum', es: 'Foro Económico del Pacífico Norte' },
  abbreviations: ['NPEF', 'FEPN'],
  pillarWord: 'Goal',
  pillars: [
    { id: 'd1:1', numeral: '1', names: { en: 'Resilient Ports', es: 'Puertos resilientes' } },
    { id: 'd1:2', numeral: '2', names: { en: 'Skilled Workers', es: 'Trabajadores capacitados' } },
    { id: 'd1:3', numeral: '3', names: { en: 'Clean Energy', es: 'Energía limpia' } },
  ],
};

function importShape(path: string): Imported {
  return importFile(path, { dialogues: [FORUM] });
}

function found({ document, initiatives }: Imported): Expected {
  const frame = new Map<string, number>();
  for (const { role, reason } of document.blocks) {
    const name = `${role} ${reason}`;
    if (role !== 'initiative' && role !== 'sub-point') frame.set(name, (frame.get(name) ?? 0) + 1);
  }
  const { title, documentType, date, language, dialogueId } = document;
  return {
    facts: [title, documentType, date?.value ?? '-', language, dialogueId ?? '-'],
    initiatives: initiatives.map(({ pillar, section, text, children }) => {
      const under = `${pillar === null ? '' : `${pillar} `}${(section ?? '-').slice(0, 24)}`;
      const points = children.length > 0 ? ` +${String(children.length)}` : '';
      return `${under} | ${text.slice(0, 32).trimEnd()}${points}`;
    }),
    frame: Object.fromEntries(frame),
  };
}

describe('a document of a shape of its own', () => {
  it.each(Object.entries(EXPECTED))('%s has the structure and the facts that are in it', (name, expected) => {
    expect(found(importShape(`tests/fixtures/documents/${name}`))).toEqual(expected);
  });
});

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Targets of links, and tags. */
const MARKUP = /(?<=\])\([^)]*\)|<\/?sup>/g;

/** Words of the source that stand in no block; both are in order. */
function lostWords(path: string): string[] {
  const { document } = importShape(path);
  const kept = words(document.blocks.map(({ block }) => plainText(block.runs)).join('\n'));
  const source = readFileSync(inRoot(path), 'utf8')
    .slice(document.frontMatter?.end ?? 0)
    .replace(MARKUP, '');
  let next = 0;
  const lost = words(source).filter((word) => {
    const isKept = word === kept[next];
    if (isKept) next += 1;
    return !isKept;
  });
  return [...lost, ...kept.slice(next)];
}

/** Numbers and letters that mark items: they are kept as markers. */
const MARKER = /^(?:\d{1,3}|[a-z]|[ivx]{1,4})$/i;

describe('every word of a document', () => {
  const paths = [
    ...Object.keys(EXPECTED).map((name) => `tests/fixtures/documents/${name}`),
    ...manifestEntries().map(({ file }) => `data/documents/${file}`),
  ];

  it.each(paths)('is in exactly one block of %s', (path) => {
    expect(lostWords(path).filter((word) => !MARKER.test(word))).toEqual([]);
  });

  it.each(paths)('that is of an initiative is in the blocks that say so, in %s', (path) => {
    const { document, initiatives } = importShape(path);
    const placed = document.blocks.filter(({ role }) => role === 'initiative' || role === 'sub-point');
    const built = initiatives.flatMap(({ text, children }) => [text, ...children.map((child) => child.text)]);
    expect(built).toEqual(placed.map(({ block }) => plainText(block.runs)));
  });
});

describe('the people of a document', () => {
  const peopleOf = (name: string) =>
    importShape(`tests/fixtures/documents/${name}`).document.participants.map(
      (person) => `${person.side} ${person.name}, ${person.role}`,
    );

  it('are read from lists under their delegation', () => {
    expect(peopleOf('delegations.md')).toEqual([
      'US Jane Doe, Assistant Administrator for Fisheries, Department of Commerce',
      'US John Q. Sample, Director, Office of Marine Conservation',
      'US Mary Major, Attorney-Adviser, Department of State',
      'MX Rosa Campos Luna, Comisionada Nacional de Acuacultura',
      'MX Pedro Arce, Director General de Ordenamiento Pesquero',
    ]);
  });

  it('are read from lines that say for whom they took part', () => {
    expect(peopleOf('acuerdos.txt')).toEqual([
      'MX Elena Ríos, Subsecretaria de Comercio Exterior',
      'US Paul Hart, Subsecretario de Comercio Internacional',
    ]);
  });
});

describe('the address of a document', () => {
  it('is that which the head of an archive gives', () => {
    expect(importShape('tests/fixtures/documents/database-record.txt').document.sourceAddress).toBe(
      'https://www.example.org/texts/20090722.html',
    );
  });
});
