/** One thing in the trash. */
import { Checkbox, useRestoreFocusTarget } from '@fluentui/react-components';
import { ChangeButton } from '../frame/change-button.tsx';
import type { TrashItem } from '../../shared/trash/trash.ts';
import { useLanguage } from '../ui/language.tsx';
import { useTrash } from './use-trash.ts';
import styles from './trash-row.module.css';

interface TrashRowProps {
  item: TrashItem;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
  /** It was restored or deleted. */
  onGone: () => void;
}

export function TrashRow({ item, isChosen, onChoose, onGone }: TrashRowProps) {
  const { t } = useLanguage();
  const { restore, remove } = useTrash();
  const facts = useFacts(item);
  const focusTarget = useRestoreFocusTarget();
  const books = item.quotedBy.map((title) => t('trash.quoted-title', { title })).join(', ');
  return (
    <li className={styles.row} data-chosen={isChosen || undefined}>
      <Checkbox
        aria-label={t('trash.choose', { title: item.title })}
        checked={isChosen}
        onChange={(_, { checked }) => {
          onChoose(checked === true);
        }}
      />
      <div className={styles.words}>
        <p className={styles.title}>{item.title}</p>
        {facts.map((fact) => (
          <p key={fact} className={styles.fact}>
            {fact}
          </p>
        ))}
        {item.quotedBy.length > 0 && <p className={styles.quoted}>{t('trash.quoted', { books })}</p>}
      </div>
      <span className={styles.actions}>
        <ChangeButton
          size="small"
          aria-label={`${t('trash.restore')}: ${item.title}`}
          onClick={() => {
            restore([item], onGone);
          }}
        >
          {t('trash.restore')}
        </ChangeButton>
        <ChangeButton
          {...focusTarget}
          size="small"
          appearance="subtle"
          aria-label={`${t('trash.delete')} ${item.title}`}
          disabledFocusable={item.quotedBy.length > 0}
          onClick={() => {
            remove([item], onGone);
          }}
        >
          {t('trash.delete')}
        </ChangeButton>
      </span>
    </li>
  );
}

function useFacts({
  kind,
  trashedAt,
  trashedBy,
  belongsTo,
  annotationCount,
  cardCount,
}: TrashItem): string[] {
  const { t, moment } = useLanguage();
  const when = { moment: moment(trashedAt), author: trashedBy };
  return [
    ...(belongsTo ? [t(belongsTo.initiative === '' ? 'trash.was-in' : 'trash.was-on', belongsTo)] : []),
    ...(annotationCount > 0 ? [t('trash.with-annotations', { count: annotationCount })] : []),
    ...(kind === 'book' ? [t('book.cards', { count: cardCount })] : []),
    t(trashedBy === '' ? 'trash.moved' : 'trash.moved-by', when),
  ];
}
