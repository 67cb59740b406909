/** Tags: paths of names that are one when they differ only in case or accents. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countTags,
  isWithin,
  renameTag,
  sameTag,
  tagSchema,
  tidyTag,
} from '../../../shared/annotations/tag.ts';

const name = fc.constantFrom('Border', 'border', 'Bridges', 'Puentes', 'Región', 'region', 'A');
const tag = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));

describe('a tag', () => {
  it('has no empty names and no spaces around them', () => {
    expect(tidyTag('  Border /  Big   bridges// ')).toBe('Border/Big bridges');
    expect(tagSchema.safeParse(' / ').success).toBe(false);
  });

  it('is the same in another case and with other accents, and holds what is below it', () => {
    expect(sameTag('región', 'Region')).toBe(true);
    expect([
      isWithin('Border/Bridges', 'border'),
      isWithin('Borders', 'Border'),
      isWithin('Border', 'Border'),
    ]).toEqual([true, false, true]);
  });

  it('is counted once, in the spelling used first', () => {
    expect(countTags(['Border', 'Ports', 'border', 'BORDER'])).toEqual([
      { tag: 'Border', count: 3 },
      { tag: 'Ports', count: 1 },
    ]);
  });
});

describe('renaming a tag', () => {
  it('takes along what is below it, and lets no tag stand twice', () => {
    expect(renameTag(['Border', 'Border/Bridges', 'Ports'], 'border', 'Ports')).toEqual([
      'Ports',
      'Ports/Bridges',
    ]);
    expect(renameTag(['Border', 'Border/Bridges', 'Ports'], 'Border', null)).toEqual(['Ports']);
  });

  it('leaves none of the old name and loses no other, whatever the tags', () => {
    fc.assert(
      fc.property(fc.uniqueArray(tag, { selector: (one) => one.toLowerCase() }), tag, (tags, from) => {
        const renamed = renameTag(tags, from, 'Quite new');
        expect(renamed.filter((one) => isWithin(one, from))).toEqual([]);
        for (const one of tags.filter((other) => !isWithin(other, from))) {
          expect(renamed.some((other) => sameTag(other, one))).toBe(true);
        }
        expect(renamed.some((one) => isWithin(one, 'Quite new'))).toBe(
          tags.some((one) => isWithin(one, from)),
        );
      }),
    );
  });
});
