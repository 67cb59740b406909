/** The contents of a document, and finding in its words. */
import { describe, expect, it } from 'vitest';
import {
  contentsOf,
  nodeShowing,
  typedAhead,
  visibleNodes,
} from '../../../../renderer/library/reading/contents.ts';
import { findInWords } from '../../../../renderer/library/reading/find-in-words.ts';
import { sameInitiatives } from '../../../../renderer/library/reading/same-initiatives.ts';
import { aDocument } from './a-document.ts';

const line = (text: string) => [[{ text }]];

describe('the contents of a document', () => {
  const { initiatives } = aDocument(
    [line('Opening words'), line('Chips'), line('Ports'), line('Water'), line('Schools')],
    [
      {},
      { pillar: 'I', section: 'Supply chains' },
      { pillar: 'I', section: 'Borders' },
      { pillar: 'I' },
      { pillar: 'II' },
    ],
  );
  const nodes = contentsOf(initiatives);

  it('are its pillars, the sections in them and the initiatives in those, numbered through', () => {
    expect(nodes.map(({ level, text, number, count }) => [level, text, number, count])).toEqual([
      [1, '', null, 1],
      [2, 'Opening words', 1, 1],
      [1, '', null, 3],
      [2, 'Supply chains', null, 1],
      [3, 'Chips', 2, 1],
      [2, 'Borders', null, 1],
      [3, 'Ports', 3, 1],
      [2, 'Water', 4, 1],
      [1, '', null, 1],
      [2, 'Schools', 5, 1],
    ]);
  });

  it('stand at the top where there are no pillars', () => {
    const flat = contentsOf(aDocument([line('One.'), line('Two.')]).initiatives);
    expect(flat.map(({ level, number }) => [level, number])).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });

  it('hide all that is in what is folded away, and what stands for it is the innermost that is seen', () => {
    const pillar = nodes[2]?.key ?? '';
    const visible = visibleNodes(nodes, new Set([pillar]));
    expect(visible.map(({ text }) => text)).toEqual(['', 'Opening words', '', '', 'Schools']);
    expect(nodeShowing(nodes, visible, 'initiative 3')?.key).toBe(pillar);
    expect(nodeShowing(nodes, nodes, 'initiative 3')?.text).toBe('Ports');
    expect(nodeShowing(nodes, visible, 'unknown')).toBeNull();
  });

  it('are found by their first letters, without accents, going round; the same letter goes on', () => {
    const labels = ['Água', 'Border', 'Bridges', 'Chips'];
    expect(typedAhead(labels, 3, 'a')).toBe(0);
    expect(typedAhead(labels, 0, 'b')).toBe(1);
    expect(typedAhead(labels, 1, 'b')).toBe(2);
    expect(typedAhead(labels, 1, 'br')).toBe(2);
    expect(typedAhead(labels, 2, 'bri')).toBe(2);
    expect(typedAhead(labels, 0, 'x')).toBe(-1);
  });
});

describe('finding in the words of a document', () => {
  const words = (text: string) => [
    { key: 'k', runs: [{ text: text.slice(0, 4) }, { text: text.slice(4) }], from: 0 },
  ];
  const found = (text: string, sought: string) =>
    findInWords(words(text), sought).map(({ start, end }) => text.slice(start, end));

  it('goes through styles, whatever the case and the accents', () => {
    expect(found('La cooperación y la COOPERACION', 'cooperación')).toEqual(['cooperación', 'COOPERACION']);
    expect(found('Me\u0301xico 😀 mexico', 'México')).toEqual(['Me\u0301xico', 'mexico']);
  });

  it('takes a hard space for a space, and finds nothing where nothing is sought', () => {
    expect(found('the U.S. side', 'u.s. side')).toEqual(['U.S. side']);
    expect(found('words', '  ')).toEqual([]);
  });
});

describe('the initiatives that two documents have in common', () => {
  it('are those that the import found, and those that say the same', () => {
    const left = aDocument([
      line('Chips are made in both countries.'),
      line('Ports are widened in the north.'),
    ]);
    const right = aDocument([line('Ports are widened in the north.'), line('Chips, in other words.')]);
    const ours = left.initiatives.map((one) => ({ ...one, id: `left ${one.id}` }));
    const theirs = right.initiatives.map((one, index) => ({
      ...one,
      sameAs: index === 1 ? 'left initiative 1' : null,
    }));
    const { ofLeft, ofRight } = sameInitiatives(ours, theirs);
    expect(Object.fromEntries(ofLeft)).toEqual({
      'left initiative 1': 'initiative 2',
      'left initiative 2': 'initiative 1',
    });
    expect(ofRight.get('initiative 1')).toBe('left initiative 2');
  });
});
