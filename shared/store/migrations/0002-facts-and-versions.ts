/** Version 2: blocks know their section, initiatives their facts, documents their format and earlier versions. */
import { z } from 'zod';
import { findFacts } from '../../documents/facts/find-facts.ts';
import { surroundingsOf } from '../../documents/facts/surroundings.ts';
import { documentDateSchema, placedBlockSchema } from '../../documents/document.ts';
import { fingerprintOf } from '../../documents/matching/fingerprint.ts';
import { languageSchema } from '../../i18n/language.ts';
import type { RecordKind } from '../store-file.ts';

const initiative = z.looseObject({
  id: z.string(),
  section: z.string().nullable(),
  text: z.string(),
  children: z.array(z.looseObject({ text: z.string() })),
});
const record1 = z.looseObject({
  document: z.looseObject({
    fileName: z.string(),
    language: languageSchema,
    date: documentDateSchema.nullable(),
    blocks: z.array(placedBlockSchema.omit({ section: true })),
  }),
  initiatives: z.array(initiative),
});

export function toVersion2(kind: RecordKind, record: unknown): unknown {
  const parsed = kind === 'documents' ? record1.safeParse(record) : null;
  if (!parsed?.success) return record;
  const { document, initiatives } = parsed.data;
  const sections = new Map(initiatives.map(({ id, section }) => [id, section]));
  const facts = findFacts(initiatives, { ...document, surroundings: surroundingsOf(document.blocks) });
  const blocks = document.blocks.map((placed) => ({
    ...placed,
    section: sections.get(placed.initiativeId ?? '') ?? null,
  }));
  return {
    ...parsed.data,
    document: {
      ...document,
      format: /\.(?:md|markdown)$/i.test(document.fileName) ? 'markdown' : 'text',
      versions: [],
      fingerprint: fingerprintOf(blocks),
      blocks,
    },
    initiatives: initiatives.map((one, index) => ({ ...one, facts: facts[index] ?? [], sameAs: null })),
    retired: [],
  };
}
