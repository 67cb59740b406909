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

/** @param isBrief only who and when: what it says stands in its heading */
export function ThingSide({ side, isBrief = false }: { side: MergeSide; isBrief?: boolean }) {
  const { t, moment } = useLanguage();
  const { author, at, text, isTrashed, annotation } = side;
  return (
    <div className={styles.side}>
      {!isBrief && <p className={styles.text}>{text}</p>}
      <p className={styles.by}>
        {annotation && <Marks {...annotation} />}
        <span>{author === '' ? moment(at) : t('packet.by', { author, moment: moment(at) })}</span>
        {isTrashed && <strong className={styles.trashed}>{t('packet.in-trash')}</strong>}
      </p>
    </div>
  );
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
