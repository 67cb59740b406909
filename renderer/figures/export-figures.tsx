/** Writes the figures that are shown to a file, for a spreadsheet. */
import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons';
import type { FigureQuery } from '../../shared/figures/figure-query.ts';
import type { FigureExport } from '../../shared/ipc/figure-contract.ts';
import { call } from '../api.ts';
import { useNotices } from '../frame/notices.tsx';
import { useLanguage } from '../ui/language.tsx';
import { useOnce } from '../ui/use-once.ts';

export function ExportFigures({ query }: { query: FigureQuery }) {
  const { t } = useLanguage();
  const { attempt, tell } = useNotices();
  const once = useOnce();
  const write = (format: FigureExport['format']) => {
    once(() =>
      attempt(async () => {
        const written = await call('figures.export', { query, format });
        if (written) tell(t('figures.exported', { count: written.count, file: written.fileName }));
      }),
    );
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button icon={<ArrowUploadRegular />}>{t('figures.export')}</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {(['xlsx', 'csv'] as const).map((format) => (
            <MenuItem
              key={format}
              onClick={() => {
                write(format);
              }}
            >
              {t(`exchange.formats.${format}`)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
