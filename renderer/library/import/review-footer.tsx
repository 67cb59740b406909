/** The foot of the review: how many initiatives, what came of the last command or why a passage is what it is, and the last word. */
import { Tooltip } from '@fluentui/react-components';
import { ChangeButton } from '../../frame/change-button.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { DiscardButton } from './discard-button.tsx';
import { useReason } from '../use-reason.ts';
import type { ReviewTools } from './use-review.ts';
import styles from './review-footer.module.css';

interface ReviewFooterProps {
  /** Of the file. */
  id: string;
  tools: ReviewTools;
  message: string;
  isStoring: boolean;
  isAcceptable: boolean;
  onAccept: () => void;
}

export function ReviewFooter({ id, tools, message, isStoring, isAcceptable, onAccept }: ReviewFooterProps) {
  const { t } = useLanguage();
  const { blocks } = tools.state.reviewed;
  const count = (wanted: string) => blocks.filter(({ role }) => role === wanted).length;
  return (
    <footer className={styles.foot}>
      <span className={styles.words}>
        <strong>
          {t('imports.counts', {
            initiatives: t('library.initiatives', { count: count('initiative') }),
            leftOut: t('imports.left-out', { count: count('boilerplate') }),
          })}
        </strong>
        <span className={styles.line}>
          <span role="status">{message}</span>
          {count('initiative') === 0 ? <span>{t('imports.no-initiatives')}</span> : <Why tools={tools} />}
        </span>
      </span>
      <DiscardButton ids={[id]} label={t('imports.discard')} />
      <Tooltip content={t('imports.accept-hint')} relationship="description">
        <ChangeButton appearance="primary" disabledFocusable={!isAcceptable} onClick={onAccept}>
          {isStoring ? t('imports.storing') : t('imports.accept')}
        </ChangeButton>
      </Tooltip>
    </footer>
  );
}

/** Of the passage that has the focus; of several, how many. */
function Why({ tools }: { tools: ReviewTools }) {
  const { t } = useLanguage();
  const reasonOf = useReason();
  const { selection, reviewed } = tools.state;
  if (selection.rows.length > 1)
    return <span>{t('imports.selected', { count: selection.rows.length })}</span>;
  const reason = reasonOf(reviewed.blocks[selection.cursor]?.reason ?? '');
  return reason === undefined ? null : <span>{t('imports.why', { reason })}</span>;
}
