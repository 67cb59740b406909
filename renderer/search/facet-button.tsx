/** The button that opens what the found can be narrowed by; it says how many such choices are made. */
import { MenuButton, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { memo, useState } from 'react';
import type { Facets } from '../../shared/search/found.ts';
import { useNavigation } from '../navigation.ts';
import { useLanguage } from '../ui/language.tsx';
import { FacetPanel } from './facet-panel.tsx';
import styles from './facet-button.module.css';

/** By which the focus finds it when a choice it stood on is gone. */
export const FACET_BUTTON_ID = 'facet-button';

export const FacetButton = memo(function FacetButton({ facets }: { facets: Facets | undefined }) {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  /** Beside all of the filters, so that the list stays in sight. */
  const [target, setTarget] = useState<HTMLElement | null>(null);
  const count = useNavigation(({ query }) => query.years.length + query.tags.length + query.having.length);
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
          id={FACET_BUTTON_ID}
          ref={(button: HTMLElement | null) => {
            setTarget(button?.closest('search') ?? null);
          }}
          size="small"
          className={styles.button}
          data-narrows={count > 0 || undefined}
        >
          {count > 0 ? t('search.narrow-active', { count }) : t('search.narrow')}
        </MenuButton>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={t('search.narrow-title')}>
        {facets && (
          <FacetPanel
            facets={facets}
            onClose={() => {
              setOpen(false);
            }}
          />
        )}
      </PopoverSurface>
    </Popover>
  );
});
