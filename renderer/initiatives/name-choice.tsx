/**
 * Chooses any number of organisations or places: letters narrow the list, the arrow keys go through it, Enter takes a name in or out. The
 * focus stays in the field, so that each list is one stop of the Tab key.
 */
import { Input } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { findNames } from '../../shared/initiatives/find-names.ts';
import type { NameCount } from '../../shared/initiatives/fact-query.ts';
import { useLanguage } from '../ui/language.tsx';
import { NameOption } from './name-option.tsx';
import styles from './name-choice.module.css';

interface NameChoiceProps {
  title: string;
  hint: string;
  names: readonly NameCount[];
  /** Keys. */
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** More are found by their letters. */
const MOST_SHOWN = 100;

export function NameChoice({ title, hint, names, chosen, onChange }: NameChoiceProps) {
  const { t } = useLanguage();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [active, setActive] = useState<number | null>(null);
  const found = findNames(names, text);
  const shown = found.slice(0, MOST_SHOWN);
  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const toggle = (name: NameCount | undefined) => {
    if (!name) return;
    const isChosen = chosen.includes(name.key);
    onChange(isChosen ? chosen.filter((key) => key !== name.key) : [...chosen, name.key]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = targetOf(event.key, active, shown.length);
    if (target !== null) setActive(target);
    else if (event.key === 'Enter') toggle(shown[active ?? 0]);
    else if (event.key === 'Escape' && text !== '') setText('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section className={styles.choice} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <Input
        size="small"
        role="combobox"
        aria-label={hint}
        aria-expanded
        aria-autocomplete="list"
        aria-controls={`${id}list`}
        aria-activedescendant={active === null ? undefined : `${id}${String(active)}`}
        placeholder={hint}
        value={text}
        onChange={(_, { value }) => {
          setText(value);
          setActive(null);
        }}
        onBlur={() => {
          setActive(null);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        id={`${id}list`}
        className={styles.list}
        role="listbox"
        aria-multiselectable
        aria-label={title}
      >
        {shown.map((name, position) => (
          <NameOption
            key={name.key}
            id={`${id}${String(position)}`}
            name={name}
            isChosen={chosen.includes(name.key)}
            isActive={position === active}
            onToggle={() => {
              toggle(name);
            }}
          />
        ))}
      </div>
      <p className={styles.note} role="status">
        {noteOf()}
      </p>
    </section>
  );

  function noteOf(): string {
    if (names.length === 0) return t('facts.no-names');
    if (found.length === 0) return t('facts.no-name-found');
    const rest = found.length - shown.length;
    return rest > 0 ? t('facts.more-names', { count: rest }) : '';
  }
}

/** @returns the option that a key goes to; null when it goes nowhere */
function targetOf(key: string, active: number | null, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return active === null ? 0 : (active + 1) % count;
  if (key === 'ArrowUp') return active === null ? count - 1 : (active + count - 1) % count;
  return null;
}
