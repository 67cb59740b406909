/** A written file that Word would not open, or that names what is not there, is refused. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkBook } from '../../../main/export/check-book.ts';
import { scanXml } from '../../../main/export/check/scan-xml.ts';
import { renderBook } from '../../../main/export/docx/render-book.ts';
import { realisticOutline } from './realistic-outlines.ts';

const outline = realisticOutline({ cards: 5, annotatedEvery: 1 });
const { bytes: sound } = await renderBook(outline);

function changed(part: string, change: (xml: string) => string | null): Uint8Array {
  const files = Object.entries(unzipSync(sound)).flatMap(([name, content]) => {
    const xml = name === part ? change(strFromU8(content)) : strFromU8(content);
    return xml === null ? [] : [[name, strToU8(xml)] as const];
  });
  return zipSync(Object.fromEntries(files));
}

describe('a written book', () => {
  it('passes when it is sound', () => {
    expect(() => checkBook(sound, outline, [])).not.toThrow();
  });

  it.each([
    ['is cut off', sound.slice(0, 2000), 'does not open'],
    ['is no package at all', strToU8('hello'), 'does not open'],
    [
      'has a part that is not well-formed',
      changed('word/document.xml', (xml) => xml.replace('</w:p>', '')),
      'closes',
    ],
    [
      'has an illegal character',
      changed('word/styles.xml', (xml) => xml.replace('Title', '\uFFFE')),
      'cannot hold',
    ],
    ['has lost a part', changed('word/numbering.xml', () => null), 'numbering.xml'],
    ['has lost its relations', changed('word/_rels/document.xml.rels', () => null), 'document.xml.rels'],
    [
      'refers to a note that is not there',
      changed('word/footnotes.xml', (xml) => xml.replace('w:id="3"', 'w:id="33"')),
      'no note 3',
    ],
    [
      'jumps to a bookmark that is not there',
      changed('word/document.xml', (xml) => xml.replace(/w:name="card_/u, 'w:name="lost_')),
      'no bookmark card_',
    ],
    [
      'uses a style that is not there',
      changed('word/styles.xml', (xml) => xml.replace('w:styleId="BBQuote"', 'w:styleId="Other"')),
      'no style BBQuote',
    ],
    [
      'uses a list that is not there',
      changed('word/document.xml', (xml) =>
        xml.replace(
          '<w:pStyle w:val="BBPoint"/>',
          '<w:pStyle w:val="BBPoint"/><w:numPr><w:numId w:val="77"/></w:numPr>',
        ),
      ),
      'no list 77',
    ],
    [
      'loads something from elsewhere',
      changed('word/_rels/document.xml.rels', (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="x" Type="t" Target="file:///etc/x" TargetMode="External"/></Relationships>',
        ),
      ),
      'leads nowhere: file:',
    ],
  ])('is refused when it %s', (_, bytes, what) => {
    expect(() => checkBook(bytes, outline, [])).toThrow(
      expect.objectContaining({
        code: 'book-not-sound',
        details: { what: expect.stringContaining(what) as unknown },
      }),
    );
  });
});

describe('reading XML', () => {
  it.each([
    '<a/>',
    '<?xml version="1.0" encoding="UTF-8"?>\n<a b="1" c=\'2\'><b>x &amp; y &#65;&#x42;</b> <c/></a>\n',
    '<w:a xmlns:w="u"><w:b w:c="&quot;"/></w:a>',
  ])('takes %s', (xml) => {
    expect(() => scanXml(xml)).not.toThrow();
  });

  it.each([
    '',
    'text',
    '<a>',
    '</a>',
    '<a></b>',
    '<a/><b/>',
    '<a/>text',
    '<a b="1" b="2"/>',
    '<a b=1/>',
    '<a b="<"/>',
    '<a>&nbsp;</a>',
    '<a>& b</a>',
    '<a>&#0;</a>',
    '<a>&#xD800;</a>',
    '<a>]]></a>',
    '<a><!-- x --></a>',
    '<!DOCTYPE a><a/>',
    '<w:a/>',
    '<a w:b="1"/>',
    '<a>\u0001</a>',
    '<a>\uD800</a>',
  ])('refuses %j', (xml) => {
    expect(() => scanXml(xml)).toThrow();
  });
});
