/** Renames a card in place: Enter or leaving the field saves, Escape leaves it as it was, an empty title returns to the published words. */
import { useEffect, useRef, useState } from 'react';
import { call } from '../api.ts';
import type { Card } from '../../shared/book/book.ts';
import { useNotices } from '../frame/notices.tsx';
import { useLanguage } from '../ui/language.tsx';
import styles from './card-title-field.module.css';

interface CardTitleFieldProps {
  bookId: string;
  card: Card;
  /** The title that is shown now. */
  shown: string;
  onDone: () => void;
}

export function CardTitleField({ bookId, card, shown, onDone }: CardTitleFieldProps) {
  const { t } = useLanguage();
  const { attempt } = useNotices();
  const [title, setTitle] = useState(shown);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.select();
  }, []);

  const latest = useRef(title);
  const isSaving = useRef(false);
  /** Stays open with what was typed until it is saved. */
  const save = () => {
    if (isSaving.current) return;
    if (latest.current === shown) {
      onDone();
      return;
    }
    isSaving.current = true;
    void attempt(async () => {
      await call('books.rename-card', { bookId, cardId: card.id, title: latest.current });
      onDone();
    }, save).finally(() => {
      isSaving.current = false;
    });
  };
  return (
    <textarea
      ref={field}
      className={styles.field}
      rows={3}
      maxLength={300}
      aria-label={t('book.card-title')}
      placeholder={t('book.card-title-hint')}
      value={title}
      onChange={(event) => {
        setTitle(event.target.value);
        latest.current = event.target.value;
      }}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
        if (event.key !== 'Enter') return;
        event.preventDefault();
        save();
      }}
    />
  );
}
