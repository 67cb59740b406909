/** A block that is no initiative: a heading, an introduction, a quotation, an item of a list, a paragraph. */
import { memo } from 'react';
import { plainText } from '../../../shared/documents/block.ts';
import type { Part } from './lay-out.ts';
import { WordsText } from './words-text.tsx';
import styles from './passages.module.css';

export const BlockPassage = memo(function BlockPassage({ part: { placed, words } }: { part: Part }) {
  const text = words.map((one) => <WordsText key={one.key} words={one} />);
  const { block, role, pillar } = placed;
  if (block.kind === 'rule') return <hr className={styles.rule} />;
  if (role === 'pillar' && !(block.kind === 'paragraph' && plainText(block.runs).endsWith('.'))) {
    return (
      <h2 className={styles.pillar} data-pillar={pillar}>
        {text}
      </h2>
    );
  }
  if (role === 'section') return <h3 className={styles.section}>{text}</h3>;
  if (role === 'pillar' || role === 'section-introduction')
    return <p className={styles.introduction}>{text}</p>;
  if (block.kind === 'quotation') return <blockquote className={styles.quotation}>{text}</blockquote>;
  if (block.kind === 'heading') return <h3 className={styles.section}>{text}</h3>;
  if (block.kind === 'list-item') {
    return (
      <p className={styles.item} data-depth={Math.min(block.depth, 3)}>
        <span className={styles.marker} aria-hidden>
          {block.ordered ? block.marker : '•'}
        </span>
        {text}
      </p>
    );
  }
  return <p className={styles.paragraph}>{text}</p>;
});
