/** The format that a run has in the end (ECMA-376 part 1, section 17.7.3): its own word first, then that of its styles. */
import { readRunFormat, type RunFormat } from './formats.ts';
import type { XmlElement } from './read-xml.ts';
import type { Styles } from './styles.ts';
import { childOf, valueOf } from './xml-tree.ts';

/** @param inherited what the paragraph's style gives */
export function runFormat(run: XmlElement, inherited: RunFormat, styles: Styles): RunFormat {
  const properties = childOf(run, 'w:rPr');
  if (!properties) return inherited;
  const own = readRunFormat(properties);
  const styled = styles.other(valueOf(properties, 'w:rStyle')).run;
  return {
    bold: own.bold ?? toggled(styled.bold, inherited.bold),
    italic: own.italic ?? toggled(styled.italic, inherited.italic),
    hidden: own.hidden ?? toggled(styled.hidden, inherited.hidden),
    superscript: own.superscript ?? styled.superscript ?? inherited.superscript,
    font: own.font ?? styled.font ?? inherited.font,
  };
}

/** Bold in a bold paragraph sets off by not being bold. */
function toggled(character: boolean | undefined, paragraph: boolean | undefined): boolean {
  return (character ?? false) !== (paragraph ?? false);
}
