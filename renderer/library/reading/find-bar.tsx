/** Finding in the open document: all matches are marked, one is the current; Enter goes on, Shift+Enter back, Escape to the place found. */
import { Button, Input, Tooltip } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular, DismissRegular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { useLanguage } from '../../ui/language.tsx';
import type { Finding } from './use-finding.ts';
import styles from './find-bar.module.css';

export function FindBar({ finding }: { finding: Finding }) {
  const { t } = useLanguage();
  const { sought, count, at, field, search, go, close } = finding;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' || event.key === 'F3') go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.bar} role="search" aria-label={t('reading.find-in')} onKeyDown={onKeyDown}>
      <Input
        size="small"
        type="search"
        className={styles.field ?? ''}
        input={{ ref: field }}
        aria-label={t('reading.find-in')}
        placeholder={t('reading.find-in')}
        value={sought}
        onChange={(_, { value }) => {
          search(value);
        }}
      />
      <span className={styles.count} role="status">
        {sought.trim() !== '' &&
          (count === 0 ? t('reading.none-found') : t('reading.found-at', { at: at + 1, count }))}
      </span>
      <Tooltip content={t('reading.find-previous')} relationship="label">
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronUpRegular />}
          disabledFocusable={count === 0}
          onClick={() => {
            go(-1);
          }}
        />
      </Tooltip>
      <Tooltip content={t('reading.find-next')} relationship="label">
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronDownRegular />}
          disabledFocusable={count === 0}
          onClick={() => {
            go(1);
          }}
        />
      </Tooltip>
      <Tooltip content={t('reading.find-close')} relationship="label">
        <Button size="small" appearance="subtle" icon={<DismissRegular />} onClick={close} />
      </Tooltip>
    </div>
  );
}
