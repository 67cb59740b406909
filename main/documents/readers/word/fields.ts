/** Fields: a code that says what to show, and what was shown when the file was saved. Only what was shown is text. */

interface Field {
  code: string;
  isCode: boolean;
}

/** The fields that are open at a place, outermost first. */
export type Fields = Field[];

const DEEPEST_FIELD = 50;

export function markField(fields: Fields, mark: string | undefined): void {
  if (mark === 'begin' && fields.length < DEEPEST_FIELD) fields.push({ code: '', isCode: true });
  const last = fields.at(-1);
  if (mark === 'separate' && last) last.isCode = false;
  if (mark === 'end') fields.pop();
}

export function addFieldCode(fields: Fields, code: string): void {
  const last = fields.at(-1);
  if (last?.isCode) last.code += code;
}

/** What a field shows inside the code of another is no text. */
export function isInsideCode(fields: Fields): boolean {
  return fields.length > 1 && fields.slice(0, -1).some(({ isCode }) => isCode);
}

/** Where the innermost link that is open leads. */
export function fieldTarget(fields: Fields): string | undefined {
  return fields.toReversed().flatMap(({ code }) => targetOf(code) ?? [])[0];
}

/** Of a code such as `HYPERLINK "https://example.gob.mx" \o "tip"`. */
export function targetOf(code: string): string | undefined {
  const link = /^\s{0,20}HYPERLINK\s{1,20}(?:"([^"]{1,2000})"|([^\s"\\]{1,2000}))/i.exec(code);
  return webAddress(link?.[1] ?? link?.[2]);
}

/** Only what leads to the web or to a mailbox is kept. */
export function webAddress(target: string | undefined): string | undefined {
  return target !== undefined && /^(?:https?:|mailto:)/i.test(target) ? target : undefined;
}
