/** The button that opens what narrows the list by facts; it says how many such filters are on. */
import { MenuButton, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { memo, useState } from 'react';
import { countFactFilters } from '../../shared/initiatives/fact-query.ts';
import { useNavigation } from '../navigation.ts';
import { useLanguage } from '../ui/language.tsx';
import { FactFilterPanel } from './fact-filter-panel.tsx';
import styles from './fact-filter.module.css';

/** By which the focus finds it when a filter it stood on is gone. */
export const FACT_FILTER_ID = 'fact-filter';

export const FactFilter = memo(function FactFilter() {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  /** Beside all of the filters, so that the list stays in sight. */
  const [target, setTarget] = useState<HTMLElement | null>(null);
  const count = useNavigation(({ query }) => countFactFilters(query.facts));
  return (
    <Popover
      trapFocus
      open={isOpen}
      positioning={{ target, position: 'after', align: 'top', offset: 12, overflowBoundaryPadding: 8 }}
      onOpenChange={(_, { open }) => {
        setOpen(open);
      }}
    >
      <PopoverTrigger disableButtonEnhancement>
        <MenuButton
          id={FACT_FILTER_ID}
          ref={(button: HTMLElement | null) => {
            setTarget(button?.closest('search') ?? null);
          }}
          size="small"
          className={styles.button}
          data-narrows={count > 0 || undefined}
        >
          {count > 0 ? t('facts.filter-button-active', { count }) : t('facts.filter-button')}
        </MenuButton>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={t('facts.filter-title')}>
        <FactFilterPanel
          onClose={() => {
            setOpen(false);
          }}
        />
      </PopoverSurface>
    </Popover>
  );
});
