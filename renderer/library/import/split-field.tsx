/**
 * Where a passage is to be cut. It is a text field that takes no letters: its caret is the place, so that mouse, keys and screen readers
 * know what to do with it. Left and right go word by word.
 */
import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useLanguage } from '../../ui/language.tsx';
import { nextWord, previousWord, suggestCut } from './word-steps.ts';
import styles from './split-field.module.css';

interface SplitFieldProps {
  text: string;
  language: string;
  onSplit: (offset: number) => void;
  onLeave: () => void;
}

/** How much of each half is shown, in UTF-16 code units; whole words of it. */
const PREVIEW = 48;

export function SplitField({ text, language, onSplit, onLeave }: SplitFieldProps) {
  const { t } = useLanguage();
  const field = useRef<HTMLTextAreaElement>(null);
  const [place, setPlace] = useState(() => suggestCut(text));

  useEffect(() => {
    const area = field.current;
    if (!area) return;
    area.focus();
    const first = suggestCut(area.value);
    area.setSelectionRange(first, first);
    area.closest('[role="row"]')?.scrollIntoView({ block: 'nearest' });
    const refuse = (event: Event) => {
      event.preventDefault();
    };
    area.addEventListener('beforeinput', refuse);
    return () => {
      area.removeEventListener('beforeinput', refuse);
    };
  }, []);

  const moveTo = (offset: number) => {
    field.current?.setSelectionRange(offset, offset);
    setPlace(offset);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const step = { ArrowRight: nextWord, ArrowLeft: previousWord }[event.key];
    if (step && !event.shiftKey) moveTo(step(text, field.current?.selectionStart ?? place));
    else if (event.key === 'Enter') onSplit(place);
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.split}>
      <textarea
        ref={field}
        className={styles.text}
        lang={language}
        aria-label={t('imports.split-label')}
        aria-describedby="split-help"
        value={text}
        onChange={() => undefined}
        onSelect={({ currentTarget }) => {
          setPlace(currentTarget.selectionStart);
        }}
        onKeyDown={onKeyDown}
      />
      <p className={styles.preview} role="status">
        {t('imports.split-preview', {
          before: endOf(text.slice(0, place).trim()),
          after: beginningOf(text.slice(place).trim()),
        })}
      </p>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => onSplit(place)}>
          {t('imports.split-here')}
        </Button>
        <Button size="small" onClick={onLeave}>
          {t('app.cancel')}
        </Button>
        <span id="split-help" className={styles.help}>
          {t('imports.split-help')}
        </span>
      </div>
    </div>
  );
}

function endOf(text: string): string {
  return text.length <= PREVIEW ? text : `…${text.slice(-PREVIEW).replace(/^\S*\s/, '')}`;
}

function beginningOf(text: string): string {
  return text.length <= PREVIEW ? text : `${text.slice(0, PREVIEW).replace(/\s\S*$/, '')}…`;
}
