/** The tags of an annotation: each can be taken away; new ones are typed, or chosen from those in use. */
import { Combobox, Option, Tag, TagGroup } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import { useRead } from '../../api.ts';
import { sameTag, tidyTag } from '../../../shared/annotations/tag.ts';
import { fold } from '../../../shared/search/fold.ts';
import { useLanguage } from '../../ui/language.tsx';
import styles from './tag-field.module.css';

interface TagFieldProps {
  tags: readonly string[];
  onChange: (tags: string[]) => void;
}

/** So many suggestions are read in one glance. */
const SUGGESTED = 8;

export function TagField({ tags, onChange }: TagFieldProps) {
  const { t } = useLanguage();
  const used = useRead('tags.list', null).data ?? [];
  const [typed, setTyped] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const suggested = used
    .filter(({ tag }) => fold(tag).includes(fold(tidyTag(typed))) && !tags.some((one) => sameTag(one, tag)))
    .slice(0, SUGGESTED);
  const add = (text: string) => {
    const wanted = tidyTag(text);
    setTyped('');
    setIsOpen(false);
    if (wanted === '' || tags.some((one) => sameTag(one, wanted))) return;
    // A tag that differs only in case or accents is the one in use.
    onChange([...tags, used.find(({ tag }) => sameTag(tag, wanted))?.tag ?? wanted]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Backspace' && typed === '') onChange(tags.slice(0, -1));
    if ((event.key === 'Enter' && !(isOpen && suggested.length > 0)) || event.key === ',') {
      event.preventDefault();
      add(typed);
    }
  };
  return (
    <div className={styles.field}>
      {tags.length > 0 && (
        <TagGroup
          size="small"
          aria-label={t('tags.chosen')}
          onDismiss={(_, { value }) => {
            onChange(tags.filter((tag) => tag !== value));
          }}
        >
          {tags.map((tag) => (
            <Tag key={tag} value={tag} dismissible dismissIcon={{ 'aria-label': t('tags.remove', { tag }) }}>
              {tag}
            </Tag>
          ))}
        </TagGroup>
      )}
      <Combobox
        freeform
        size="small"
        appearance="underline"
        className={styles.input ?? ''}
        aria-label={t('tags.add')}
        placeholder={t('tags.placeholder')}
        value={typed}
        selectedOptions={[]}
        open={isOpen && suggested.length > 0}
        onOpenChange={(_, { open }) => {
          setIsOpen(open);
        }}
        onChange={({ target }) => {
          setTyped(target.value);
          setIsOpen(target.value !== '');
        }}
        onOptionSelect={(_, { optionValue }) => {
          add(optionValue ?? typed);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          add(typed);
        }}
      >
        {suggested.map(({ tag, count }) => (
          <Option key={tag} value={tag} text={tag}>
            {tag}
            <span className={styles.count}>{count}</span>
          </Option>
        ))}
      </Combobox>
    </div>
  );
}
