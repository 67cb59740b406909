/** The paragraph styles of lists in notes, as deep as a book sets them: bullets, numbers, and what goes on in an item of either. */
import type { IParagraphStyleOptions } from 'docx';
import { INDENT, indentOf } from './page.ts';
import { spaced } from './typography.ts';

const spacing = spaced({ after: 4, lines: 15.5 });

export const LIST_STYLES: readonly IParagraphStyleOptions[] = ([1, 2, 3] as const).flatMap((depth) => {
  // Word's own styles for lists are named so: "List Bullet", "List Bullet 2".
  const [id, name] = depth === 1 ? ['', ''] : [String(depth), ` ${String(depth)}`];
  const reference = depth === 1 ? 'bullet' : `bullet-${String(depth)}`;
  const [point, number] = [indentOf(depth) + INDENT.point, indentOf(depth) + INDENT.number];
  const styles: readonly IParagraphStyleOptions[] = [
    {
      id: `ListBullet${id}`,
      name: `List Bullet${name}`,
      paragraph: { spacing, numbering: { reference, level: 0 } },
    },
    {
      id: `ListNumber${id}`,
      name: `List Number${name}`,
      paragraph: { spacing, indent: { left: number, hanging: INDENT.number } },
    },
    {
      id: `ListContinue${id}`,
      name: `List Continue${name}`,
      paragraph: { spacing, indent: { left: point } },
    },
    {
      id: `BBNumberContinue${id}`,
      name: `BB Number Continue${name}`,
      paragraph: { spacing, indent: { left: number } },
    },
  ];
  return styles.map((style) => ({ ...style, basedOn: 'BodyText' }));
});
