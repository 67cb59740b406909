/** The title of a page among what it calls itself: "Fact Sheet: Ports | Ministry of Works" over a text that is headed "Fact Sheet: Ports". */
import { plainText, type Block } from '../../../../shared/documents/block.ts';
import { namesDocumentType } from '../../../../shared/documents/find-document-type.ts';
import { countWords, fold } from '../../../../shared/documents/text-shape.ts';

/** What sites put between a title and their own name. */
const SEPARATOR = / (?:[|–—»·:]|::|-) /;
/** Blocks of the text among which its title stands. */
const OPENING = 15;
/** A title that the text itself does not bear has as many words. */
const FEWEST_WORDS = 4;

/**
 * @param stated what the page calls itself, best first
 * @returns null where the text will tell better
 */
export function chooseTitle(
  stated: readonly string[],
  siteName: string | null,
  blocks: readonly Block[],
): string | null {
  const body = blocks.filter(({ leftOut }) => leftOut === undefined);
  const headings = body.filter((block) => block.kind === 'heading' && block.level === 1);
  const lines = [...headings.slice(0, 3), ...body.slice(0, OPENING)].map(({ runs }) => plainText(runs));
  const borne = lines.find((line) => line.length < 400 && stated.some((title) => bears(line, title)));
  if (borne !== undefined) return borne;
  if (headings.length > 0) return null;
  const [first] = stated;
  const title = first === undefined ? null : withoutSite(first, siteName);
  const isMeant = title !== null && (stated.length > 1 || namesDocumentType(title));
  return isMeant && countWords(title) >= FEWEST_WORDS ? title : null;
}

/** Is the line the title, or one of the parts that separators make of it? */
function bears(line: string, title: string): boolean {
  const [own, whole] = [lettersOf(line), lettersOf(title)];
  if (countWords(line) < 2) return false;
  return (
    own === whole ||
    title.split(SEPARATOR).some((part) => lettersOf(part) === own) ||
    startsWithLine(whole, own, title, line)
  );
}

/** The title goes on after the line with the name of its site. */
function startsWithLine(whole: string, own: string, title: string, line: string): boolean {
  return countWords(line) >= 3 && whole.startsWith(own) && SEPARATOR.test(title);
}

function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

function withoutSite(title: string, siteName: string | null): string {
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1) ?? '';
  const isSite =
    parts.length > 1 && (siteName === null ? countWords(last) <= 5 : lettersOf(last) === lettersOf(siteName));
  return isSite ? title.slice(0, title.length - last.length).replace(/ [^ ]{1,2} $/, '') : title;
}
