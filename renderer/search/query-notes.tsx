/** What of the query was not understood, in a line below the field: nothing of it is an error. */
import type { Found } from '../../shared/search/found.ts';
import { FIELD_NAMES, FIELDS, type Field } from '../../shared/search/query/fields.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './query-notes.module.css';

export function QueryNotes({ notes }: { notes: Found['notes'] }) {
  const { t, language } = useLanguage();
  const nameOf = (field: Field) => FIELD_NAMES[field][language][0] ?? field;
  const all = FIELDS.map((field) => `${nameOf(field)}:`).join(' ');
  return notes.map((note) => (
    <p key={JSON.stringify(note)} className={styles.note}>
      {note.code === 'unknown-field'
        ? t('search.unknown-field', { field: note.field, fields: all })
        : t(`search.unknown-value.${noteFor(note.field)}`, {
            field: nameOf(note.field),
            value: note.value,
          })}
    </p>
  ));
}

/** Only these fields take words of their own. */
function noteFor(field: Field): 'has' | 'kind' | 'in' | 'year' {
  return field === 'has' || field === 'kind' || field === 'in' ? field : 'year';
}
