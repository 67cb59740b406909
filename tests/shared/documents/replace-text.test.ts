/** A newer version of a document: what says the same keeps its id, what is gone is kept apart. */
import { describe, expect, it } from 'vitest';
import { replaceText, versionsAfter } from '../../../shared/documents/replace-text.ts';
import type { DocumentRecord } from '../../../shared/store/store-file.ts';
import { importText } from '../../main/documents/import-for-test.ts';

const PORTS = 'CBP and SAT will open three new lanes at the port of Otay Mesa East by the end of 2024.';
const FARMS = 'USDA and SADER signed a letter on sanitary rules for potatoes grown in Idaho.';
const ROADS = 'The two governments completed forty kilometers of road between Sonora and Arizona.';

function recordOf(...items: string[]): DocumentRecord {
  const text = `# Fact sheet: Border works\n\n## Works\n\n${items.map((item) => `- ${item}`).join('\n')}\n`;
  const { document, initiatives } = importText(text, 'works.md');
  return { document, initiatives, retired: [] };
}

const textsById = ({ initiatives }: DocumentRecord) =>
  Object.fromEntries(initiatives.map(({ id, text }) => [id, text]));

describe('a newer version', () => {
  const old = recordOf(PORTS, FARMS);
  const [ports, farms] = old.initiatives.map(({ id }) => id);
  const newer = recordOf(ROADS, PORTS.replace('three', 'four'));
  const replaced = replaceText(old, newer);

  it('keeps the id of the document and of every initiative that says the same', () => {
    expect(replaced.document.id).toBe(old.document.id);
    expect(textsById(replaced)[ports ?? '']).toContain('four new lanes');
    expect(replaced.initiatives.every(({ documentId }) => documentId === old.document.id)).toBe(true);
  });

  it('names its initiatives by the same ids in its blocks', () => {
    const inBlocks = replaced.document.blocks.flatMap(({ initiativeId }) => initiativeId ?? []);
    expect(inBlocks).toEqual(replaced.initiatives.map(({ id }) => id));
  });

  it('keeps apart what it has no more', () => {
    expect(replaced.retired.map(({ id, text }) => [id, text])).toEqual([[farms, FARMS]]);
  });

  it('takes back what an even newer version has again', () => {
    const again = replaceText(replaced, recordOf(FARMS, ROADS));
    expect(textsById(again)[farms ?? '']).toBe(FARMS);
    expect(again.retired.map(({ id }) => id)).toEqual([ports]);
  });

  it('remembers the texts before it', () => {
    const { sha256, fileName } = old.document;
    expect(versionsAfter(old)).toMatchObject([{ sha256, fileName }]);
  });
});
