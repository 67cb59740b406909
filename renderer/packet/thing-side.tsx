/** What one side says of a thing, with who wrote it and when. */
import {
  BookRegular,
  DocumentRegular,
  LockClosedRegular,
  NoteRegular,
  PeopleRegular,
  ChatRegular,
  BuildingGovernmentRegular,
} from '@fluentui/react-icons';
import type { MergeSide, ShownThing } from '../../shared/packet/packet.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './thing-side.module.css';

const ICONS = {
  annotation: NoteRegular,
  document: DocumentRegular,
  book: BookRegular,
  dialogue: BuildingGovernmentRegular,
};

export function ThingHeading({ thing: { kind, title, place } }: { thing: ShownThing }) {
  const { t } = useLanguage();
  const Icon = ICONS[kind];
  return (
    <header className={styles.heading}>
      <span className={styles.icon}>
        <Icon aria-hidden />
      </span>
      <div className={styles.words}>
        <h3 className={styles.title}>{title}</h3>
        <p className={styles.place}>
          {t(`packet.kind-${kind}`)}
          {place !== '' && ` · ${place}`}
        </p>
      </div>
    </header>
  );
}

interface ThingSideProps {
  side: MergeSide;
  /** What the other side says: lines that it does not have are set off. */
  other?: string | null;
  /** Only who and when: what it says stands in its heading. */
  isBrief?: boolean;
}

export function ThingSide({ side, other = null, isBrief = false }: ThingSideProps) {
  const { t, moment } = useLanguage();
  const { author, at, text, isTrashed, annotation } = side;
  return (
    <div className={styles.side}>
      {!isBrief && <Words text={text} other={other} />}
      <p className={styles.by}>
        {annotation && <Marks {...annotation} />}
        <span>{author === '' ? moment(at) : t('packet.by', { author, moment: moment(at) })}</span>
        {isTrashed && <strong className={styles.trashed}>{t('packet.in-trash')}</strong>}
      </p>
    </div>
  );
}

/** Of a long list, the lines that only this side has are what the user looks for. */
function Words({ text, other }: { text: string; other: string | null }) {
  const { t } = useLanguage();
  const lines = text.split('\n');
  const known = new Set(other?.split('\n'));
  const isList = other !== null && lines.length > 1;
  return (
    <div
      className={styles.text}
      {...(isLong(text) && { tabIndex: 0, role: 'group', 'aria-label': t('packet.text') })}
    >
      {isList ? (
        <ul>
          {lines.map((line, at) => (
            <li key={`${String(at)} ${line}`}>{known.has(line) ? line : <strong>{line}</strong>}</li>
          ))}
        </ul>
      ) : (
        text
      )}
    </div>
  );
}

/** It scrolls, so the keyboard must reach it. */
function isLong(text: string): boolean {
  return text.length > 300 || text.split('\n').length > 8;
}

function Marks({ kind, visibility }: NonNullable<MergeSide['annotation']>) {
  const { t } = useLanguage();
  return (
    <>
      <span className={styles.mark}>
        {kind === 'note' ? <NoteRegular aria-hidden /> : <ChatRegular aria-hidden />}
        {t(`terms.annotationKind.${kind}`)}
      </span>
      <span className={styles.mark} data-visibility={visibility}>
        {visibility === 'private' ? <LockClosedRegular aria-hidden /> : <PeopleRegular aria-hidden />}
        {t(`terms.visibility.${visibility}`)}
      </span>
    </>
  );
}
