/** The text of an annotation for reading: React elements made of its model, never markup. Links show where they lead; the program opens none. */
import { Fragment, type ReactNode } from 'react';
import type { Inline, RichBlock, RichText } from '../../shared/annotations/rich-text.ts';
import styles from './written-body.module.css';

export function WrittenBody({ body }: { body: RichText }) {
  return <div className={styles.body}>{body.content.map((block, at) => drawBlock(block, at))}</div>;
}

function drawBlock(block: RichBlock, key: number): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return <p key={key}>{(block.content ?? []).map(drawInline)}</p>;
    case 'blockquote':
      return <blockquote key={key}>{block.content.map((one, at) => drawBlock(one, at))}</blockquote>;
    case 'bulletList':
      return <ul key={key}>{block.content.map(drawItem)}</ul>;
    case 'orderedList':
      return (
        <ol key={key} start={block.attrs?.start ?? 1}>
          {block.content.map(drawItem)}
        </ol>
      );
  }
}

function drawItem({ content }: { content: readonly RichBlock[] }, key: number): ReactNode {
  return <li key={key}>{content.map((one, at) => drawBlock(one, at))}</li>;
}

function drawInline(inline: Inline, key: number): ReactNode {
  if (inline.type === 'hardBreak') return <br key={key} />;
  const drawn = (inline.marks ?? []).reduce<ReactNode>((inside, mark) => {
    if (mark.type === 'bold') return <strong>{inside}</strong>;
    if (mark.type === 'italic') return <em>{inside}</em>;
    return (
      <span className={styles.link} title={mark.attrs.href}>
        {inside}
        {mark.attrs.href !== inline.text && <span className={styles.address}> ({mark.attrs.href})</span>}
      </span>
    );
  }, inline.text);
  return <Fragment key={key}>{drawn}</Fragment>;
}
